import type { ServiceContent } from "./service-content";
import type { UsedVersion } from "./submission-check";

/** The image of one place of a template in one region, before and after; null where there was or is none. */
export type ImageChange = {
  template: string;
  slotPath: string;
  regionId: string;
  before: string | null;
  after: string | null;
};

type Images = ReadonlyMap<
  string,
  Omit<ImageChange, "before" | "after"> & { imageId: string | null }
>;

function imagesOf(content: ServiceContent, versions: ReadonlyMap<string, UsedVersion>): Images {
  const rows = content.templates.flatMap(({ name: template, associations, allowedRegionIds }) =>
    Object.entries(associations).flatMap(([slotPath, versionId]) =>
      allowedRegionIds.map((regionId) => {
        const imageId = versions.get(versionId)?.images[regionId] ?? null;
        return { template, slotPath, regionId, imageId };
      }),
    ),
  );
  return new Map(
    rows.map((row) => [JSON.stringify([row.template, row.slotPath, row.regionId]), row]),
  );
}

/** Which image stands where in every region that either content allows, by template, place and region. */
export function compareImages(
  before: ServiceContent | null,
  after: ServiceContent,
  versions: ReadonlyMap<string, UsedVersion>,
): ImageChange[] {
  const was = before ? imagesOf(before, versions) : new Map<string, never>();
  const is = imagesOf(after, versions);
  return [...new Map([...is, ...was])].map(([key, { template, slotPath, regionId }]) => ({
    template,
    slotPath,
    regionId,
    before: was.get(key)?.imageId ?? null,
    after: is.get(key)?.imageId ?? null,
  }));
}
