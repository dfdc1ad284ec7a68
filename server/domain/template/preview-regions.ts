import type { Associations, VersionImages } from "./association";
import type { Slot } from "./slot";

/** What becomes of one associated slot in one region; `imageId` is null where the version has none. */
export type SlotPreview = { slot: Slot; versionId: string; imageId: string | null; draft: boolean };

/**
 * What a region receives: `unavailable` when an associated version has no image there, `unchanged`
 * when nothing is associated, else `replaced`.
 */
export type RegionPreview = {
  region: string;
  outcome: "replaced" | "unchanged" | "unavailable";
  slots: SlotPreview[];
};

/**
 * For each region, in the given order, what becomes of the associated slots. A version that
 * `imagesOf` does not know has no image anywhere. Slots that are no literals cannot be replaced and
 * are left out; the check names them.
 */
export function previewRegions(
  slots: readonly Slot[],
  associations: Associations,
  imagesOf: (versionId: string) => VersionImages | null,
  regions: readonly string[],
): RegionPreview[] {
  const associated = slots.flatMap((slot) => {
    const versionId = slot.literal ? associations[slot.path]?.versionId : undefined;
    return versionId ? [{ slot, versionId, version: imagesOf(versionId) }] : [];
  });
  return regions.map((region) => {
    const here = associated.map(({ slot, versionId, version }) => ({
      slot,
      versionId,
      imageId: version?.images[region] ?? null,
      draft: version?.draft ?? false,
    }));
    const missing = here.some(({ imageId }) => imageId === null);
    const outcome = missing ? "unavailable" : here.length > 0 ? "replaced" : "unchanged";
    return { region, outcome, slots: here };
  });
}
