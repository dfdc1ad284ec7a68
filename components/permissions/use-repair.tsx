"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";

/**
 * Repairs one image of a package, or with null all that differ. It stays pending until what it changed has been
 * read back; a refusal leaves a message, which the next try takes away.
 */
export function useRepair(packageId: string, copyId: string | null, region: string | null) {
  const t = useTranslations("permissions.repair");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const id = `repair-${packageId}-${copyId ?? "all"}`;
  const mutation = useMutation(
    trpc.permission.repair.mutationOptions({
      onMutate: () => flash.dismiss(id),
      onError: (thrown) =>
        flash.show({
          id,
          tone: "danger",
          title: region ? t("failedIn", { region }) : t("failed"),
          text: <ErrorText error={readError(thrown)} />,
        }),
      onSettled: () =>
        Promise.all(
          [trpc.permission, trpc.version, trpc.package, trpc.distribution].map((part) =>
            queryClient.invalidateQueries(part.pathFilter()),
          ),
        ),
    }),
  );
  return {
    pending: mutation.isPending,
    repair: () => mutation.mutate({ packageId, copyId }),
    repairNow: () => mutation.mutateAsync({ packageId, copyId }),
  };
}
