import { sortRegionIds } from "./region-area";

/** What became of a region between two versions. */
export type RegionChange = "kept" | "added" | "removed";

/**
 * Every region of either version with what became of it, in stable order. Without a previous version
 * nothing counts as added: there is nothing to compare with.
 */
export function diffRegions(
  next: readonly string[],
  previous: readonly string[] | null,
): { id: string; change: RegionChange }[] {
  const before = previous ?? next;
  return sortRegionIds([...next, ...before]).map((id) => ({ id, change: changeOf(id) }));

  function changeOf(id: string): RegionChange {
    if (!before.includes(id)) return "added";
    return next.includes(id) ? "kept" : "removed";
  }
}
