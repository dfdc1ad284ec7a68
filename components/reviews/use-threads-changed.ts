"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";

/** Returns what reads remarks anew, on the supplier's pages and on the reviewer's. */
export function useThreadsChanged(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(
      [trpc.service.getVersion, trpc.review.get].map((query) =>
        queryClient.invalidateQueries(query.pathFilter()),
      ),
    );
  };
}
