import { copyTargets } from "./region-selection";

/** Why a selection cannot be distributed: it names no region besides the source, or more than the limit. */
type SelectionProblem = { kind: "none" } | { kind: "too-many"; max: number; count: number };

/** The problem with a selection, or null. `maxRegions` limits the copy targets; without it there is no limit. */
export function selectionProblem(input: {
  value: readonly string[];
  sourceRegionId: string | null;
  maxRegions?: number;
}): SelectionProblem | null {
  const { maxRegions } = input;
  const count = copyTargets(input.value, input.sourceRegionId).length;
  if (count === 0) return { kind: "none" };
  if (maxRegions !== undefined && count > maxRegions) {
    return { kind: "too-many", max: maxRegions, count };
  }
  return null;
}
