"use client";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useFlash } from "@/components/ui/flash-provider";
import type { useSteer } from "./use-steer";

interface RetryParts {
  versionId: string;
  /** Null retries everything that can be. */
  regionId: string | null;
  /** Title of the message when it fails. */
  failed: string;
  retry: ReturnType<typeof useSteer>["retry"];
}

/** Gives a function that retries, and leaves a message when that is refused; the next try takes it away. */
export function useRetry({ versionId, regionId, failed, retry }: RetryParts): () => void {
  const flash = useFlash();
  const id = `retry-${versionId}-${regionId ?? "all"}`;
  return () => {
    flash.dismiss(id);
    const onError = (thrown: unknown) => {
      const text = <ErrorText error={readError(thrown)} />;
      flash.show({ id, tone: "danger", title: failed, text });
    };
    retry.mutate({ versionId, regionId }, { onError });
  };
}
