import { isMainland } from "./region-area";
import { copyTargets } from "./region-selection";

/**
 * Something to know before publishing that does not forbid it. `cross-border`: copies to these regions cross
 * the border of mainland China, which is slower and may need a compliance review. `left-out`: the previous
 * version covers these regions and this selection does not.
 */
export type RegionWarning = { kind: "cross-border" | "left-out"; regionIds: string[] };

/** The warnings a selection deserves, ids in stable order; none while nothing is selected. */
export function regionWarnings(input: {
  value: readonly string[];
  sourceRegionId: string | null;
  previous?: readonly string[];
}): RegionWarning[] {
  const { sourceRegionId } = input;
  const targets = copyTargets(input.value, sourceRegionId);
  if (targets.length === 0) return [];
  const crossing =
    sourceRegionId === null
      ? []
      : targets.filter((id) => isMainland(id) !== isMainland(sourceRegionId));
  const leftOut = copyTargets(input.previous ?? [], sourceRegionId).filter(
    (id) => !targets.includes(id),
  );
  const warnings: RegionWarning[] = [
    { kind: "cross-border", regionIds: crossing },
    { kind: "left-out", regionIds: leftOut },
  ];
  return warnings.filter((warning) => warning.regionIds.length > 0);
}
