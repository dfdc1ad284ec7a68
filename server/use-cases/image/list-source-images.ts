import { z } from "zod";
import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { CloudError, cloudRefusalCode } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { whyNotImage } from "../../domain/image/why-not-image";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** Which images to list: the account's own, or those of marketplace products. */
export const listSourceImagesInput = z.object({
  regionId: z.string(),
  imageType: z.enum(["own", "marketplace"]),
});

async function readImages(
  ctx: Ctx,
  input: z.infer<typeof listSourceImagesInput>,
): Promise<CloudImage[]> {
  const uid = accountOf(ctx.actor);
  const { roleName } = await ctx.db.account.findUniqueOrThrow({ where: { uid } });
  if (!roleName) throw new Refusal("CLOUD_REJECTED", sentence("rules.role_missing", { uid }));
  const owner = input.imageType === "own" ? "self" : "marketplace";
  return ctx.cloud.supplier({ uid, roleName }).images({ regionId: input.regionId, owner });
}

/**
 * Images of a region that could become a source, newest first, read live with DescribeImages; each
 * with the reason why it cannot be used, or null. Throws CLOUD_* when the cloud gave no result.
 */
export async function listSourceImages(ctx: Ctx, input: z.infer<typeof listSourceImagesInput>) {
  authorize(ctx.actor, "image.read");
  try {
    const images = await readImages(ctx, input);
    return images
      .map((image) => ({ ...image, whyNot: whyNotImage(image) }))
      .sort((a, b) => (b.createdAt ?? "").localeCompare(a.createdAt ?? ""));
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    throw new Refusal(cloudRefusalCode(error), sentence("errors.images_unread"), {
      cloud: error.said,
    });
  }
}
