import { compareRegionIds } from "../region/region-area";
import { REGION_STATUSES, type RegionStatus, statusGroup } from "./region-status";
import type { SecondsRange } from "./seconds-range";

/** Columns the distribution table sorts by. */
export const SORT_COLUMNS = ["region", "status", "progress", "image", "left", "attempts"] as const;

/** See SORT_COLUMNS. */
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** An order a person asked for; null is the default order. */
export type RegionSort = { column: SortColumn; direction: "asc" | "desc" } | null;

/** What ordering needs to know of a region. `name` is in the reader's language. */
export type OrderedRegion = {
  regionId: string;
  name: string;
  status: RegionStatus;
  progress: number;
  imageId: string | null;
  left: SecondsRange | null;
  attempt: number;
};

/** Who needs a person comes first, then who is on the way; the rest stand in region order. */
function urgency(region: OrderedRegion): number {
  const group = statusGroup(region.status);
  return group === "failed" ? 0 : group === "moving" ? 1 : 2;
}

function sortValue(region: OrderedRegion, column: SortColumn): string | number | null {
  switch (column) {
    case "region":
      return region.name;
    case "status":
      return REGION_STATUSES.indexOf(region.status);
    case "progress":
      return region.progress;
    case "image":
      return region.imageId;
    case "left":
      return statusGroup(region.status) === "moving" ? (region.left?.most ?? null) : null;
    case "attempts":
      return region.attempt;
  }
}

/**
 * Region ids in the order asked for. Ties keep region order and what has no value comes last, both in
 * either direction. `locale` decides how names compare.
 */
export function orderRegions(
  regions: readonly OrderedRegion[],
  sort: RegionSort,
  locale: string,
): string[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: OrderedRegion, b: OrderedRegion): number => {
    if (!sort) return urgency(a) - urgency(b);
    const [one, other] = [sortValue(a, sort.column), sortValue(b, sort.column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const ascending =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : collator.compare(String(one), String(other));
    return sort.direction === "asc" ? ascending : -ascending;
  };
  return [...regions]
    .sort((a, b) => compare(a, b) || compareRegionIds(a.regionId, b.regionId))
    .map((region) => region.regionId);
}

/**
 * The order to keep on screen while rows change under the reader's eyes: what was shown stays where it
 * was, what is gone leaves, and what is new joins at the end in its sorted order.
 */
export function freezeOrder(shown: readonly string[], sorted: readonly string[]): string[] {
  const present = new Set(sorted);
  const kept = shown.filter((id) => present.has(id));
  const known = new Set(kept);
  return [...kept, ...sorted.filter((id) => !known.has(id))];
}
