import type { Orphan } from "./orphan-data";

/** Why an image is listed, in the order of the chips. */
export const ORPHAN_KINDS = ["unreferenced", "unknown"] as const satisfies Orphan["kind"][];

/** What the reader wants to see; null or empty means everything. */
export type OrphanFilter = { kind: Orphan["kind"] | null; text: string };

type Filtered = Pick<
  Orphan,
  "kind" | "regionId" | "nameEn" | "nameZh" | "imageId" | "name" | "sourceImageId"
>;

/** Images that match all parts of a filter; the text is looked for in region, image and source. */
export function filterOrphans<Row extends Filtered>(
  orphans: readonly Row[],
  { kind, text }: OrphanFilter,
): Row[] {
  const wanted = text.trim().toLowerCase();
  return orphans.filter((orphan) => {
    if (kind && orphan.kind !== kind) return false;
    const { regionId, nameEn, nameZh, imageId, name, sourceImageId } = orphan;
    const texts = [regionId, nameEn, nameZh, imageId, name, sourceImageId];
    return texts.some((candidate) => candidate.toLowerCase().includes(wanted));
  });
}
