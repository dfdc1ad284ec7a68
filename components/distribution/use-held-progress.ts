"use client";
import { useState } from "react";
import type { DistributionDetail } from "@/components/versions/version-data";
import { holdProgress } from "@/server/domain/distribution/hold-progress";

/** A distribution whose bars never run backwards within an attempt, in whatever order answers arrive. */
export function useHeldProgress(
  detail: DistributionDetail | undefined,
): DistributionDetail | undefined {
  const [held, setHeld] = useState<{ from: typeof detail; shown: typeof detail }>({
    from: undefined,
    shown: undefined,
  });
  if (detail === held.from) return held.shown;
  const shown = detail && {
    ...detail,
    regions: holdProgress(held.shown?.regions ?? [], detail.regions),
  };
  setHeld({ from: detail, shown });
  return shown;
}
