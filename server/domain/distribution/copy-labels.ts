/** Tag keys that say whose copy an image is; by them a copy is recognised when every row is lost. */
export const COPY_TAGS = {
  sourceAccount: "imagecast:source-account",
  sourceRegion: "imagecast:source-region",
  sourceImage: "imagecast:source-image",
  region: "imagecast:region",
} as const;

/** The source a copy belongs to. */
export type CopySource = { accountUid: string; regionId: string; imageId: string };

/** Tags for the copy of a source in a region. */
export function copyTags(source: CopySource, regionId: string): Record<string, string> {
  return {
    [COPY_TAGS.sourceAccount]: source.accountUid,
    [COPY_TAGS.sourceRegion]: source.regionId,
    [COPY_TAGS.sourceImage]: source.imageId,
    [COPY_TAGS.region]: regionId,
  };
}

/** Is this image the copy of that source in that region? */
export function isCopyOf(
  tags: Record<string, string>,
  source: CopySource,
  regionId: string,
): boolean {
  return Object.entries(copyTags(source, regionId)).every(([key, value]) => tags[key] === value);
}

/**
 * Name of the copy. One per region and source, so that ECS itself refuses a second one
 * (InvalidImageName.Duplicated) should every other guard fail.
 */
export function copyName(source: CopySource): string {
  return `imagecast-${source.imageId}`.slice(0, 128);
}

/** ClientToken of CopyImage (at most 64 ASCII characters): the same for the same attempt, however often it is sent. */
export function copyClientToken(copyId: string, attempt: number): string {
  return `${copyId}-${attempt}`.slice(0, 64);
}
