import type { RegionInfo } from "@/server/domain/region/region-info";
import { initialSelection } from "@/server/domain/region/region-preset";
import { copyTargets } from "@/server/domain/region/region-selection";
import type { VersionContent } from "@/server/domain/version/version-input";
import { nextVersionName } from "./next-version-name";
import type { VersionDetail } from "./version-data";

/** What of a version its content is made of. */
export type VersionSource = Pick<
  VersionDetail,
  "name" | "description" | "imageType" | "productCode" | "productVersion" | "regionIds"
> & { source: Pick<VersionDetail["source"], "regionId" | "imageId"> };

/** The content of a version as its form holds it: regions without the source region. */
export function contentOfVersion(version: VersionSource): VersionContent {
  const { regionId, imageId } = version.source;
  return {
    name: version.name,
    description: version.description,
    imageType: version.imageType,
    productCode: version.productCode,
    productVersion: version.productVersion,
    sourceRegionId: regionId,
    sourceImageId: imageId,
    regionIds: copyTargets(version.regionIds, regionId),
  };
}

/**
 * What a new version starts with: everything of the version before, under the next free name, and
 * those of its regions that can still be chosen.
 */
export function contentAfter(
  version: VersionSource,
  known: { regions: readonly RegionInfo[]; takenNames: readonly string[] },
): VersionContent {
  const content = contentOfVersion(version);
  return {
    ...content,
    name: nextVersionName(version.name, known.takenNames),
    regionIds: initialSelection({
      regions: known.regions,
      sourceRegionId: content.sourceRegionId,
      previous: version.regionIds,
    }),
  };
}
