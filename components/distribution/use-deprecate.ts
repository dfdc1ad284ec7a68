"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";

/** Deprecates a version or takes that back, and tells so. */
export function useDeprecate(name: string) {
  const t = useTranslations("versions.deprecate");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  return useMutation(
    trpc.version.deprecate.mutationOptions({
      onSuccess: async (_, { from }) => {
        flash.show({ tone: "success", title: t(from ? "done" : "undone", { name }) });
        await queryClient.invalidateQueries(trpc.version.get.pathFilter());
      },
    }),
  );
}
