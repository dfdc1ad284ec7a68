/** Tag keys that say whose copy an image is; by them a copy is recognised when every row is lost. */
export const COPY_TAGS = {
  sourceAccount: "imagecast:source-account",
  sourceRegion: "imagecast:source-region",
  sourceImage: "imagecast:source-image",
  region: "imagecast:region",
  /** Only the private root that new regions are copied from has it. */
  role: "imagecast:role",
} as const;

/** The source a copy belongs to. */
export type CopySource = { accountUid: string; regionId: string; imageId: string };

/** A copy as its labels tell it: `root` for the private one that new regions are copied from. */
export type LabelledCopy = { sourceImage: CopySource; regionId: string; root: boolean };

/** Tags for the copy of a source in a region. */
export function copyTags({
  sourceImage: source,
  regionId,
  root,
}: LabelledCopy): Record<string, string> {
  return {
    [COPY_TAGS.sourceAccount]: source.accountUid,
    [COPY_TAGS.sourceRegion]: source.regionId,
    [COPY_TAGS.sourceImage]: source.imageId,
    [COPY_TAGS.region]: regionId,
    ...(root ? { [COPY_TAGS.role]: "root" } : {}),
  };
}

/** What an image's tags say it is a copy of; null when they do not say all of it. */
export function readCopyTags(tags: Record<string, string>): LabelledCopy | null {
  const accountUid = tags[COPY_TAGS.sourceAccount];
  const sourceRegionId = tags[COPY_TAGS.sourceRegion];
  const imageId = tags[COPY_TAGS.sourceImage];
  const regionId = tags[COPY_TAGS.region];
  if (!accountUid || !sourceRegionId || !imageId || !regionId) return null;
  const sourceImage = { accountUid, regionId: sourceRegionId, imageId };
  return { sourceImage, regionId, root: tags[COPY_TAGS.role] === "root" };
}

/** Do these tags say that an image is that copy? */
export function isCopyOf(tags: Record<string, string>, copy: LabelledCopy): boolean {
  const wanted = copyTags(copy);
  return Object.values(COPY_TAGS).every((key) => tags[key] === wanted[key]);
}

/**
 * Name of the copy. One per region and source (and one for its root), so that ECS itself refuses a second one
 * (InvalidImageName.Duplicated) should every other guard fail.
 */
export function copyName({ sourceImage, root }: LabelledCopy): string {
  return `imagecast-${root ? "root-" : ""}${sourceImage.imageId}`.slice(0, 128);
}

/** ClientToken of CopyImage (at most 64 ASCII characters): the same for the same attempt, however often it is sent. */
export function copyClientToken(copyId: string, attempt: number): string {
  return `${copyId}-${attempt}`.slice(0, 64);
}
