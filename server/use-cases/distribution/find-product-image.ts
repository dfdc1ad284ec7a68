import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { isSameProduct, productQuery } from "../../domain/distribution/same-product";
import type { CopyRow } from "./copies-in-region";
import { noteTrouble, troubleFrom } from "./note-trouble";
import { writeCopy } from "./write-copy";

async function sameProduct(ctx: Ctx, copy: CopyRow): Promise<CloudImage | undefined> {
  const images = await ctx.cloud.platform.images(productQuery(copy.regionId));
  return images.find((image) => isSameProduct(copy.sourceImage, image));
}

/**
 * A marketplace image cannot be copied or shared: the marketplace itself publishes it in each region.
 * Finds the same product's image there and uses it; a region the product is not sold in fails.
 */
export async function findProductImage(ctx: Ctx, copy: CopyRow): Promise<void> {
  try {
    const image = await sameProduct(ctx, copy);
    if (!image) {
      const code = "OperationDenied.NotPublished";
      const message = `Product ${copy.sourceImage.productCode} has no such image in ${copy.regionId}.`;
      await writeCopy(ctx, copy, "fail", {
        error: { step: "look", code, message, requestId: null },
      });
      return;
    }
    const found = { imageId: image.imageId, progress: 100, error: Prisma.DbNull };
    await writeCopy(ctx, copy, "verify", found);
    await writeCopy(ctx, copy, "confirm", { availableAt: ctx.clock.now() });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    await noteTrouble(ctx, copy, troubleFrom("look", error), error.retryAfterMs);
  }
}
