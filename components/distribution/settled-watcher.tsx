"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTRPC } from "@/components/shell/trpc";
import { useShowSettled } from "./use-settled-flash";

/** Tells a supplier on any page that a distribution under way has come to rest. Draws nothing itself. */
export function SettledWatcher() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const showSettled = useShowSettled();
  const under = useQuery(trpc.version.distributing.queryOptions()).data;
  const before = useRef<string[]>([]);

  useEffect(() => {
    if (!under) return;
    const now = under.map((version) => version.id);
    const gone = before.current.filter((id) => !now.includes(id));
    before.current = now;
    for (const versionId of gone) {
      queryClient
        .fetchQuery({ ...trpc.version.get.queryOptions({ versionId }), staleTime: 0 })
        .then((version) => {
          const { state } = version;
          if (state !== "draft" && state !== "distributing") showSettled({ ...version, state });
        })
        // Deleted meanwhile: there is nothing to tell.
        .catch(() => undefined);
    }
  }, [under, trpc, queryClient, showSettled]);
  return null;
}
