import type { Ctx, Tx } from "../../ctx";
import { CloudError, cloudRefusalCode } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import { whyNotImage } from "../../domain/image/why-not-image";
import { Refusal } from "../../domain/refusal";
import { type Sentence, sentence } from "../../domain/sentence";

/** Which image of whom. */
export type SourceChoice = {
  account: { uid: string; roleName: string | null };
  imageType: "own" | "marketplace";
  regionId: string;
  imageId: string;
};

async function askCloud(ctx: Ctx, choice: SourceChoice): Promise<CloudImage | undefined> {
  const { uid, roleName } = choice.account;
  if (!roleName) throw new Refusal("CLOUD_REJECTED", sentence("rules.role_missing", { uid }));
  const images = await ctx.cloud.supplier({ uid, roleName }).images({
    regionId: choice.regionId,
    imageIds: [choice.imageId],
    owner: choice.imageType === "marketplace" ? "marketplace" : undefined,
  });
  return images[0];
}

function whyUnread(error: CloudError, { account: { uid, roleName } }: SourceChoice): Sentence {
  const refused = error.operation === "AssumeRole" && error.kind === "rejected";
  if (!refused) return sentence("errors.image_unread");
  return sentence("rules.role_refused", { uid, role: roleName ?? "" });
}

/**
 * Reads the chosen image from the cloud with the supplier's rights. Throws INVALID at
 * `sourceImageId` when it is gone or cannot be used, CLOUD_* when the cloud gave no result.
 */
export async function readSourceImage(ctx: Ctx, choice: SourceChoice): Promise<CloudImage> {
  let image: CloudImage | undefined;
  try {
    image = await askCloud(ctx, choice);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    throw new Refusal(cloudRefusalCode(error), whyUnread(error, choice), { cloud: error.said });
  }
  if (!image) {
    const gone = sentence("rules.image_gone", { image: choice.imageId, region: choice.regionId });
    throw new Refusal("INVALID", gone, { field: "sourceImageId" });
  }
  const reason = whyNotImage(image);
  if (reason) throw new Refusal("INVALID", reason, { field: "sourceImageId" });
  return image;
}

/** Keeps what was read of a source image; returns the row's id. */
export async function keepSourceImage(
  ctx: Ctx,
  tx: Tx,
  accountUid: string,
  image: CloudImage,
): Promise<string> {
  const key = { accountUid, regionId: image.regionId, imageId: image.imageId };
  const facts = {
    name: image.name,
    osType: image.osType,
    osName: image.osName,
    architecture: image.architecture,
    bootMode: image.bootMode,
    sizeGiB: image.sizeGiB,
    diskCount: image.diskCount,
    encrypted: image.encrypted,
    productCode: image.ownerAlias === "marketplace" ? image.productCode : null,
    seenAt: ctx.clock.now(),
  };
  const row = await tx.sourceImage.upsert({
    where: { accountUid_regionId_imageId: key },
    create: { id: ctx.ids.fresh("si"), ...key, ...facts },
    update: facts,
    select: { id: true },
  });
  return row.id;
}
