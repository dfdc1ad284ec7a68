import type { RegionInfo } from "./region-info";

/** The name of a region in the reader's language: Chinese for any `zh` locale, English for all others. */
export function regionLabel(region: Pick<RegionInfo, "nameEn" | "nameZh">, locale: string): string {
  return locale.toLowerCase().startsWith("zh") ? region.nameZh : region.nameEn;
}

/**
 * The region of that id, or a stand-in that bears its id as name and is not open: for ids that a stored
 * selection holds and the cloud no longer lists.
 */
export function regionById(id: string, regions: readonly RegionInfo[]): RegionInfo {
  return regions.find((region) => region.id === id) ?? { id, nameEn: id, nameZh: id, open: false };
}
