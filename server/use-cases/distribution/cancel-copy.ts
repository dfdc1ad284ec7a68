import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { isCopyOf } from "../../domain/distribution/copy-labels";
import { firstLookAt } from "../../domain/distribution/next-look";
import type { CopyRow } from "./copies-in-region";
import { findLeftBehind } from "./start-copy";
import { writeCopy } from "./write-copy";

/** An image that was accepted without our hearing of it; a stranger's of the same name is left alone. */
async function unheardOf(ctx: Ctx, copy: CopyRow): Promise<CloudImage | null> {
  if (copy.imageId || !copy.askedAt) return null;
  const image = await findLeftBehind(ctx, copy);
  return image && isCopyOf(image.tags, copy) ? image : null;
}

async function remove(ctx: Ctx, copy: CopyRow, image: CloudImage | null): Promise<void> {
  const imageId = image?.imageId ?? copy.imageId;
  if (!imageId) return;
  const target = { regionId: copy.regionId, imageId };
  // What came to an end without an image cannot be cancelled any more (IncorrectImageStatus).
  if (image?.status === "CreateFailed" || image?.status === "UnAvailable") {
    return ctx.cloud.platform.deleteImage(target);
  }
  try {
    await ctx.cloud.platform.cancelCopy(target);
  } catch (error) {
    if (!(error instanceof CloudError && error.said.code === "InvalidImageId.NotFound"))
      throw error;
  }
}

/**
 * Stops the copy in the cloud; `seen` is what the look found under its image id. A copy that turns out to be finished is kept
 * and verified instead. When another version came to want it while the cloud was being asked, it starts anew.
 */
export async function cancelCopy(ctx: Ctx, copy: CopyRow, seen: CloudImage | null): Promise<void> {
  const image = seen ?? (await unheardOf(ctx, copy));
  if (image?.status === "Available" || image?.status === "Deprecated") {
    const now = ctx.clock.now();
    await writeCopy(ctx, copy, "accept", {
      imageId: image.imageId,
      nextLookAt: firstLookAt(now),
    });
    return;
  }
  await remove(ctx, copy, image);
  const gone = { imageId: null, askedAt: null, progress: 0, remainSeconds: null, nextLookAt: null };
  const cancelled = await writeCopy(ctx, copy, "cancel", gone, { cancelAskedAt: { not: null } });
  if (!cancelled) await writeCopy(ctx, copy, "restart", gone, { cancelAskedAt: null });
}
