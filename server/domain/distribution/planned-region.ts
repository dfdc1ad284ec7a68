import type { TimeBasis } from "./guess-seconds";
import { lastOf, type SecondsRange } from "./seconds-range";

/** What publishing does in a region: use the image that is there, wait for a copy under way, make one, or look up the marketplace's. */
export type PlannedDeed = "ready" | "under_way" | "copy" | "look_up";

/** One region of a plan. Times are seconds from now, null where the plan cannot tell. */
export type PlannedRegion = {
  regionId: string;
  deed: PlannedDeed;
  /** Region whose image is copied; the source's own region for the first copy. */
  fromRegionId: string | null;
  starts: SecondsRange | null;
  ends: SecondsRange | null;
  /** What the time of its copy is taken from; null where nothing is copied. */
  basis: TimeBasis | null;
};

/** In the order in which they start, then in which they end; what is there already comes first, what cannot be told last. */
export function inPlannedOrder(regions: readonly PlannedRegion[]): PlannedRegion[] {
  const rank = ({ deed, starts, ends }: PlannedRegion): [number, number, number] => [
    deed === "ready" ? 0 : ends ? 1 : 2,
    starts?.least ?? 0,
    ends?.least ?? 0,
  ];
  return regions.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const differing = one.findIndex((value, index) => value !== other[index]);
    return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
  });
}

/** When all regions are done, in seconds from now; null when that cannot be told of one of them. */
export function finishOf(regions: readonly PlannedRegion[]): SecondsRange | null {
  const awaited = regions.filter(({ deed }) => deed !== "ready");
  return awaited.length === 0 ? { least: 0, most: 0 } : lastOf(awaited.map(({ ends }) => ends));
}

/** All that the times of these regions are taken from, the surest first. */
export function basesOf(regions: readonly PlannedRegion[]): TimeBasis[] {
  return (["learned", "foretold", "assumed"] as const).filter((basis) =>
    regions.some((region) => region.basis === basis),
  );
}
