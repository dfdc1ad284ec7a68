import { type CopyState, isMoving } from "../distribution/copy-lifecycle";
import { isHeld } from "../wave/is-held";
import type { VersionState } from "./version-lifecycle";

/** How many regions are in which situation. */
export type RegionCounts = {
  total: number;
  available: number;
  moving: number;
  failed: number;
  cancelled: number;
  /** Kept back until their wave opens. */
  held: number;
};

/** Counts a version's regions by situation. */
export function countRegions(states: readonly CopyState[]): RegionCounts {
  return {
    total: states.length,
    available: states.filter((state) => state === "available").length,
    moving: states.filter(isMoving).length,
    failed: states.filter((state) => state === "failed").length,
    cancelled: states.filter((state) => state === "cancelled").length,
    held: 0,
  };
}

/** A region of a version, with the copy it has or is yet to have. */
type RolledRegion = {
  copy: { state: CopyState } | null;
  wave: number | null;
  skippedAt: Date | null;
};

/** Counts the regions of a version that have a copy or wait for their wave to open; those of a draft do neither. */
export function countCopies(regions: readonly RolledRegion[]): RegionCounts {
  const counts = countRegions(regions.flatMap(({ copy }) => (copy ? [copy.state] : [])));
  const held = regions.filter(isHeld).length;
  return { ...counts, total: counts.total + held, held };
}

/** The state of a published version, from nothing but the states of its regions' copies and how many have none yet. */
export function rollUp(states: readonly CopyState[], held = 0): Exclude<VersionState, "draft"> {
  const counts = countRegions(states);
  if (counts.moving + held > 0) return "distributing";
  if (counts.available === counts.total && counts.total > 0) return "available";
  return counts.available > 0 ? "partially_available" : "failed";
}
