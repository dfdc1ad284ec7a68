"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "./trpc";

/** How the page hears of changes: live, reconnecting (the data may be old), or not at all yet. */
export type LiveState = "connecting" | "live" | "reconnecting";

/** Changes are gathered this long before anything is read anew. */
const GATHER_MS = 250;

/** While the stream is down, everything on the page is read anew this often. */
const POLL_MS = 5_000;

/** Keeps everything on the page up to date: one stream per tab, polling while it is down. */
export function useLiveChanges(): LiveState {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [heard, setHeard] = useState(false);

  function refresh() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => queryClient.invalidateQueries(), GATHER_MS);
  }

  const stream = useSubscription(
    trpc.live.changes.subscriptionOptions(undefined, {
      onData: () => {
        setHeard(true);
        refresh();
      },
    }),
  );
  const live = stream.status === "pending";

  useEffect(() => {
    if (live || !heard) return;
    const poll = setInterval(() => {
      if (!document.hidden) queryClient.invalidateQueries();
    }, POLL_MS);
    return () => clearInterval(poll);
  }, [live, heard, queryClient]);

  if (!heard) return "connecting";
  return live ? "live" : "reconnecting";
}
