import { type CopyState, isMoving } from "../distribution/copy-lifecycle";
import type { VersionState } from "./version-lifecycle";

/** How many regions are in which situation. */
export type RegionCounts = {
  total: number;
  available: number;
  moving: number;
  failed: number;
  cancelled: number;
};

/** Counts a version's regions by situation. */
export function countRegions(states: readonly CopyState[]): RegionCounts {
  return {
    total: states.length,
    available: states.filter((state) => state === "available").length,
    moving: states.filter(isMoving).length,
    failed: states.filter((state) => state === "failed").length,
    cancelled: states.filter((state) => state === "cancelled").length,
  };
}

/** Counts the regions of a version that have a copy; those of a draft have none yet. */
export function countCopies(
  regions: readonly { copy: { state: CopyState } | null }[],
): RegionCounts {
  return countRegions(regions.flatMap(({ copy }) => (copy ? [copy.state] : [])));
}

/** The state of a published version, from nothing but the states of its regions' copies. */
export function rollUp(states: readonly CopyState[]): Exclude<VersionState, "draft"> {
  const counts = countRegions(states);
  if (counts.moving > 0) return "distributing";
  if (counts.available === counts.total && counts.total > 0) return "available";
  return counts.available > 0 ? "partially_available" : "failed";
}
