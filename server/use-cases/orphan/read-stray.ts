import type { StrayImage } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { isCopyOf } from "../../domain/distribution/copy-labels";

/**
 * The image as the cloud holds it now, or null when it is gone or does not carry our tags any more: what they said when it was
 * found is no reason to touch it.
 */
export async function readStray(ctx: Ctx, stray: StrayImage): Promise<CloudImage | null> {
  const { regionId, imageId, root } = stray;
  const [image] = await ctx.cloud.platform.images({
    regionId,
    imageIds: [imageId],
    owner: "self",
  });
  const sourceImage = {
    accountUid: stray.accountUid,
    regionId: stray.sourceRegionId,
    imageId: stray.sourceImageId,
  };
  return image && isCopyOf(image.tags, { sourceImage, regionId, root }) ? image : null;
}
