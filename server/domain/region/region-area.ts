import type { RegionInfo } from "./region-info";

/** The part of the world under which a region is listed; `industry` is a cloud closed to the public (finance, government). */
export type RegionArea = "cn" | "apac" | "eu-us" | "me" | "industry";

/** Every area, in the order in which lists show them. */
export const REGION_AREAS: readonly RegionArea[] = ["cn", "apac", "eu-us", "me", "industry"];

const INDUSTRY_ID = /finance|jbp|acdr|-gov-|-gic-/;

const AREA_OF_PREFIX: Readonly<Record<string, RegionArea>> = {
  cn: "cn",
  ap: "apac",
  us: "eu-us",
  na: "eu-us",
  sa: "eu-us",
  eu: "eu-us",
  rus: "eu-us",
  me: "me",
};

/**
 * The area of a region id, read from the id alone so that a region opened tomorrow finds its place.
 * Hong Kong belongs to `cn`. An id with an unknown prefix is listed under `apac`.
 */
export function areaOf(regionId: string): RegionArea {
  if (INDUSTRY_ID.test(regionId)) return "industry";
  return AREA_OF_PREFIX[regionId.split("-", 1)[0] ?? ""] ?? "apac";
}

/**
 * Whether data in this region lies inside mainland China. Hong Kong does not: a copy between it and the
 * mainland crosses the border. Industry clouds with a `cn-` id do.
 */
export function isMainland(regionId: string): boolean {
  return regionId.startsWith("cn-") && regionId !== "cn-hongkong";
}

/**
 * Orders two region ids by area, then by id in code-unit order: the same in every locale, so that a stored
 * selection and its differences never flicker.
 */
export function compareRegionIds(a: string, b: string): number {
  const byArea = REGION_AREAS.indexOf(areaOf(a)) - REGION_AREAS.indexOf(areaOf(b));
  if (byArea !== 0) return byArea;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids once each, in the stable order of `compareRegionIds`. */
export function sortRegionIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareRegionIds);
}

/** The regions split by area: areas in their order and only those that have a member, members in stable order. */
export function groupByArea<R extends Pick<RegionInfo, "id">>(
  regions: readonly R[],
): { area: RegionArea; regions: R[] }[] {
  const sorted = [...regions].sort((a, b) => compareRegionIds(a.id, b.id));
  return REGION_AREAS.map((area) => ({
    area,
    regions: sorted.filter((region) => areaOf(region.id) === area),
  })).filter((group) => group.regions.length > 0);
}
