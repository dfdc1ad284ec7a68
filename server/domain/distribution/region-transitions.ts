import type { RegionStatus } from "./region-status";

/** Statuses worth telling somebody who listens: a region came to rest. */
export type Landing = Extract<RegionStatus, "available" | "failed" | "cancelled">;

/** Where a region stood at one look. */
export type Standing = { status: RegionStatus; attempt: number };

/** A region that came to rest. */
export type RegionLanded = { regionId: string; status: Landing };

function isLanding(status: RegionStatus): status is Landing {
  return status === "available" || status === "failed" || status === "cancelled";
}

/**
 * Regions that came to rest between two looks at a distribution. Steps in between and percentages are
 * left out: read aloud at every look they would be noise. Regions new to the list are no news; one that
 * failed again in a new attempt is, though its status reads the same.
 */
export function landedRegions(
  before: ReadonlyMap<string, Standing>,
  now: ReadonlyMap<string, Standing>,
): RegionLanded[] {
  return [...now].flatMap(([regionId, { status, attempt }]) => {
    const earlier = before.get(regionId);
    if (!earlier || !isLanding(status)) return [];
    const moved = earlier.status !== status || earlier.attempt !== attempt;
    return moved ? [{ regionId, status }] : [];
  });
}

/** Landings gathered for one announcement: the last word on a region counts. */
export function gatherLandings(
  gathered: readonly RegionLanded[],
  landed: readonly RegionLanded[],
): RegionLanded[] {
  const again = new Set(landed.map((landing) => landing.regionId));
  return [...gathered.filter((landing) => !again.has(landing.regionId)), ...landed];
}
