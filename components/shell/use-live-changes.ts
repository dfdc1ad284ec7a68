"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { useSession } from "@/components/session/session-provider";
import { readInTurn } from "./read-in-turn";
import { useTRPC } from "./trpc";

/** How the page hears of changes: not yet, live, not just now, or not any more until somebody signs in. */
export type LiveState = "connecting" | "live" | "reconnecting" | "ended";

/** While the stream is down, what changes is read anew, and a closed stream opened again, this often. */
const POLL_MS = 5_000;

/** Keeps packages, versions, distributions, permissions, services, reviews, instances, orphans and the catalog on the page up to date: one stream per tab, polling while it is down.
 * Both rest once the session is over, because every try would be refused. */
export function useLiveChanges(): LiveState {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const ended = useSession().phase === "ended";
  const [heard, setHeard] = useState(false);

  const refresh = () => {
    const {
      distribution,
      permission,
      version,
      package: packages,
      service,
      review,
      instance,
      catalog,
      orphan,
    } = trpc;
    const parts = [
      distribution,
      permission,
      version,
      packages,
      service,
      review,
      instance,
      catalog,
      orphan,
    ];
    return Promise.all(parts.map((part) => queryClient.invalidateQueries(part.pathFilter())));
  };
  const onChange = useRef<() => void>(undefined);
  const stream = useSubscription(
    trpc.live.changes.subscriptionOptions(undefined, {
      enabled: !ended,
      onData: () => {
        setHeard(true);
        onChange.current ??= readInTurn(refresh);
        onChange.current();
      },
    }),
  );
  const live = stream.status === "pending";
  // Nobody reopens a stream that the server ended (the person's rights changed) or refused (the database is away).
  const closed = stream.status === "error" || stream.status === "idle";

  // biome-ignore lint/correctness/useExhaustiveDependencies: refresh only reads stable clients
  useEffect(() => {
    if (live || ended || !(heard || closed)) return;
    if (closed) refresh();
    const poll = setInterval(() => {
      if (document.hidden) return;
      refresh();
      if (closed) stream.reset();
    }, POLL_MS);
    return () => clearInterval(poll);
  }, [live, heard, closed, ended]);

  if (ended) return "ended";
  if (!heard) return "connecting";
  return live ? "live" : "reconnecting";
}
