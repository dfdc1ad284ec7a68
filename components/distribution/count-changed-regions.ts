import type { DistributionRegion } from "@/components/versions/version-data";

/** Fields whose change a reader would see. */
const VISIBLE = ["state", "cancelling", "skipped", "progress", "imageId", "attempt"] as const;

/** In how many regions what the server says now differs from what is shown. */
export function countChangedRegions(
  shown: readonly Pick<DistributionRegion, "regionId" | (typeof VISIBLE)[number]>[],
  now: readonly Pick<DistributionRegion, "regionId" | (typeof VISIBLE)[number]>[],
): number {
  const before = new Map(shown.map((region) => [region.regionId, region]));
  return now.filter((region) => {
    const earlier = before.get(region.regionId);
    return !earlier || VISIBLE.some((field) => earlier[field] !== region[field]);
  }).length;
}
