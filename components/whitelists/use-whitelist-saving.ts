"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";

/** What follows a change of a whitelist: it is told, and what is shown of it is read anew, after a refusal too. */
export function useWhitelistSaving() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  const refresh = () => queryClient.invalidateQueries(trpc.whitelist.pathFilter());
  return {
    refresh,
    tell: (title: string) => flash.show({ id: "whitelists", tone: "success", title }),
  };
}
