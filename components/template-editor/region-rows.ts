import { sortRegionIds } from "@/server/domain/region/region-area";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById } from "@/server/domain/region/region-label";
import type { Sentence } from "@/server/domain/sentence";
import type { Associations } from "@/server/domain/template/association";
import type { KnownVersions } from "@/server/domain/template/check-associations";
import { previewRegions, type RegionPreview } from "@/server/domain/template/preview-regions";
import type { Slot } from "@/server/domain/template/slot";
import { whyNotInRegion } from "@/server/domain/template/why-not-region";

/** What a region receives, what it is called, and why it cannot be deployed. */
export type RegionRow = RegionPreview & { info: RegionInfo; reasons: readonly Sentence[] };

/**
 * One row for every region the template may be deployed in, in the order of region lists; while none is
 * chosen, for every region that is open or that an associated version is meant for. Null while an
 * associated version is not read yet.
 */
export function regionRows(input: {
  slots: readonly Slot[];
  associations: Associations;
  versions: KnownVersions;
  regions: readonly RegionInfo[];
  /** Where the template may be deployed; empty or undefined where nobody has said. */
  allowed?: readonly string[];
}): RegionRow[] | null {
  const { slots, associations, versions, regions, allowed = [] } = input;
  const used = Object.values(associations).map(({ versionId }) => versions.get(versionId));
  if (used.includes(undefined)) return null;
  const anywhere = [
    ...regions.filter(({ open }) => open).map(({ id }) => id),
    ...used.flatMap((version) => Object.keys(version?.regions ?? {})),
  ];
  const ids = sortRegionIds(allowed.length > 0 ? allowed : anywhere);
  const imagesOf = (versionId: string) => versions.get(versionId) ?? null;
  return previewRegions(slots, associations, imagesOf, ids).map((preview) => ({
    ...preview,
    info: regionById(preview.region, regions),
    reasons: reasonsOf(preview, versions),
  }));
}

/** One reason per version, however many slots it stands in. */
function reasonsOf({ slots, region }: RegionPreview, versions: KnownVersions): Sentence[] {
  const missing = slots.filter(({ imageId }) => imageId === null);
  const ids = [...new Set(missing.map(({ versionId }) => versionId))];
  return ids.flatMap((id) => whyNotInRegion(versions.get(id) ?? null, region) ?? []);
}
