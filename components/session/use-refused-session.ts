"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { readError } from "@/components/shell/read-error";

type CacheEvent = { type: string; action?: { type: string; error?: unknown } };

/** Calls back whenever a query or mutation was refused because nobody is signed in any more. */
export function useRefusedSession(onRefused: () => void): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    function listen({ type, action }: CacheEvent) {
      if (type !== "updated" || action?.type !== "error") return;
      if (readError(action.error).code === "UNAUTHORIZED") onRefused();
    }
    const stop = [
      queryClient.getQueryCache().subscribe(listen),
      queryClient.getMutationCache().subscribe(listen),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, [queryClient, onRefused]);
}
