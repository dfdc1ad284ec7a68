import { type StatusGroup, statusGroup } from "@/server/domain/distribution/region-status";
import { areaOf, type RegionArea } from "@/server/domain/region/region-area";
import type { ShownRegion } from "./shown-region";

/** What the reader wants to see; null or empty means everything. */
export type RegionFilter = {
  group: StatusGroup | null;
  area: RegionArea | null;
  /** Position of a wave. */
  wave: number | null;
  text: string;
};

type Filtered = Pick<ShownRegion, "regionId" | "nameEn" | "nameZh" | "imageId" | "status" | "wave">;

/** Regions that match all parts of a filter; the text is looked for in id, both names and image id. */
export function filterRegions<Region extends Filtered>(
  regions: readonly Region[],
  filter: RegionFilter,
): Region[] {
  const text = filter.text.trim().toLowerCase();
  return regions.filter((region) => {
    if (filter.group && statusGroup(region.status) !== filter.group) return false;
    if (filter.wave !== null && region.wave !== filter.wave) return false;
    if (filter.area && areaOf(region.regionId) !== filter.area) return false;
    const texts = [region.regionId, region.nameEn, region.nameZh, region.imageId ?? ""];
    return texts.some((candidate) => candidate.toLowerCase().includes(text));
  });
}
