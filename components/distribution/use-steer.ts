"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { DistributionDetail } from "@/components/versions/version-data";

/** Called with what the server says after a person's own action. */
export type OnActed = (detail: DistributionDetail | undefined) => void;

/**
 * Retry, cancel and skip for one version, and its waves; a region id of null means all that can be. Each stays pending until
 * what it changed has been read back, so a button never springs back to the old state.
 */
export function useSteer(versionId: string, onActed: OnActed) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = async () => {
    await Promise.all(
      [trpc.distribution, trpc.version].map((part) =>
        queryClient.invalidateQueries(part.pathFilter()),
      ),
    );
    onActed(queryClient.getQueryData(trpc.distribution.get.queryKey({ versionId })));
  };
  const retry = useMutation(trpc.distribution.retry.mutationOptions({ onSettled }));
  const cancel = useMutation(trpc.distribution.cancel.mutationOptions({ onSettled }));
  const skip = useMutation(trpc.distribution.skip.mutationOptions({ onSettled }));
  const openWave = useMutation(trpc.distribution.openWave.mutationOptions({ onSettled }));
  const holdWave = useMutation(trpc.distribution.holdWave.mutationOptions({ onSettled }));
  return { retry, cancel, skip, openWave, holdWave };
}
