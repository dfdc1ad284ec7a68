"use client";
import { useQueryClient } from "@tanstack/react-query";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";

/** A region that is being looked at is free again in a moment, in milliseconds. */
const BUSY_MS = 700;

/** Tries while the region is being looked at; then the person is told. */
const BUSY_TRIES = 6;

/**
 * What adopting and deleting have in common: they try again while the region is busy, and stay pending until what they changed
 * has been read back. `onActed` is called before that.
 */
export function useOrphanMutation(onActed: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return {
    retry: (tries: number, error: unknown) =>
      tries < BUSY_TRIES && readError(error).code === "CONFLICT",
    retryDelay: BUSY_MS,
    onSettled: () => {
      onActed();
      return Promise.all(
        [trpc.orphan, trpc.distribution, trpc.version].map((part) =>
          queryClient.invalidateQueries(part.pathFilter()),
        ),
      );
    },
  };
}
