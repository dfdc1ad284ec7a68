import type { DistributionRegion } from "@/components/versions/version-data";
import { type RegionStatus, regionStatus } from "@/server/domain/distribution/region-status";
import { regionLabel } from "@/server/domain/region/region-label";

/** A region as the page shows it: with its status in our words and its name in the reader's language. */
export type ShownRegion = DistributionRegion & { status: RegionStatus; name: string };

/** Adds status and name to a region of the server. */
export function showRegion(region: DistributionRegion, locale: string): ShownRegion {
  return { ...region, status: regionStatus(region), name: regionLabel(region, locale) };
}
