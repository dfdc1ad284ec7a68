import type { Ctx } from "../../ctx";
import type { VersionContent } from "../../domain/version/version-input";
import { checkRegions } from "./check-regions";
import { readSourceImage, type SourceChoice } from "./read-source-image";
import type { CheckedVersion } from "./write-draft";

/**
 * Checks with the cloud what a draft is to hold: its regions are open and its image can be used. Throws what
 * checkRegions and readSourceImage throw.
 */
export async function checkContent(
  ctx: Ctx,
  account: SourceChoice["account"],
  content: VersionContent,
): Promise<CheckedVersion> {
  await checkRegions(ctx, content.regionIds);
  const image = await readSourceImage(ctx, {
    account,
    imageType: content.imageType,
    regionId: content.sourceRegionId,
    imageId: content.sourceImageId,
  });
  return { content, image };
}
