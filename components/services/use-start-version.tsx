"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { useIdempotencyKey } from "@/components/versions/use-idempotency-key";

/** Starts a draft from a version and opens it for editing. */
export function useStartVersion(serviceId: string) {
  const t = useTranslations("services");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const flash = useFlash();
  const keyOf = useIdempotencyKey();
  const start = useMutation(
    trpc.service.startVersion.mutationOptions({
      onSuccess: ({ serviceVersionId }) => {
        router.push(paths.editServiceVersion(serviceId, serviceVersionId));
        void queryClient.invalidateQueries(trpc.service.pathFilter());
      },
      onError: (error) =>
        flash.show({
          tone: "danger",
          title: t("startFailed"),
          text: <ErrorText error={readError(error)} />,
        }),
    }),
  );
  return {
    starting: start.isPending,
    start: (serviceVersionId: string) =>
      start.mutate({ serviceVersionId, idempotencyKey: keyOf({ serviceVersionId }) }),
  };
}
