import type { Call } from "./call";
import type { CopyOrder } from "./copy-order";
import { isBeingCopied, isNameTaken } from "./image-lookup";
import { Refusal } from "./refusal";
import type { Image } from "./world";

/**
 * Refuses a copy that the rules of CopyImage forbid: whose image it is, its state, encryption,
 * name, a copy already under way, quota. `quotaExceeded` pretends that the quota is used up.
 */
export function checkCopyAllowed(
  call: Call,
  order: CopyOrder,
  source: Image,
  quotaExceeded: boolean,
): void {
  checkSource(call, order, source);
  checkMarketplace(call, order, source);
  checkEncryption(call, order, source);
  checkDestination(call, order, source);
  checkQuota(call, order, quotaExceeded);
}

function checkSource({ actor }: Call, order: CopyOrder, source: Image): void {
  if (source.isPublic) {
    throw new Refusal(
      400,
      "OperationDenied.CommunityImage",
      "Community image does not support copy.",
    );
  }
  const isCrossRegion = order.destinationRegionId !== order.regionId;
  if (source.ownerUid !== actor.uid && isCrossRegion) {
    throw new Refusal(
      403,
      "OperationDenied.SameRegionOnly",
      "The image shared from others can not be copied to another region directly.",
    );
  }
  if (source.status !== "Available") {
    throw new Refusal(400, "IncorrectImageStatus", "The image not available.");
  }
}

function checkMarketplace({ actor }: Call, order: CopyOrder, source: Image): void {
  if (!source.productCode) return;
  const isAuthorized =
    source.ownerUid === actor.uid ||
    source.subscribers.includes(actor.uid) ||
    source.shares.some((share) => share.uid === actor.uid);
  if (!isAuthorized) {
    throw new Refusal(
      403,
      "OperationDenied.NotAuthorized",
      "The operation is denied because corresponding marketplace image is not authorized to current user.",
    );
  }
  if (source.publishedRegions && !source.publishedRegions.includes(order.destinationRegionId)) {
    throw new Refusal(
      403,
      "OperationDenied.NotPublished",
      "The operation is denied because corresponding marketplace image is not published in destination region.",
    );
  }
}

function checkEncryption({ params }: Call, order: CopyOrder, source: Image): void {
  if (order.kmsKeyId && !order.encrypted) {
    throw new Refusal(
      400,
      "InvalidParameter.EncryptedIllegal",
      "The specified parameter Encrypted must be true when kmsKeyId is not empty.",
    );
  }
  const algorithm = params.text("EncryptAlgorithm");
  if (algorithm && !order.encrypted) {
    throw new Refusal(
      400,
      "InvalidEncrypted.NotMatchEncryptAlgorithm",
      "The specified parameter Encrypted must be true when EncryptAlgorithm is not empty.",
    );
  }
  if (algorithm && !["AES-256", "SM4-128"].includes(algorithm)) {
    throw new Refusal(
      400,
      "InvalidEncryptAlgorithm",
      "The specified parameter EncryptAlgorithm is not valid.",
    );
  }
  if (order.kmsKeyId && !/^[\w/-]{1,64}$/.test(order.kmsKeyId)) {
    throw new Refusal(
      404,
      "InvalidParameter.KMSKeyId.NotFound",
      "The specified KMSKeyId does not exist.",
    );
  }
  if (order.regionId !== order.destinationRegionId) checkEncryptionAcrossRegions(order, source);
}

function checkEncryptionAcrossRegions(order: CopyOrder, source: Image): void {
  if (order.encrypted && !source.encrypted) {
    throw new Refusal(
      403,
      "OperationDenied.EncryptSnapshotAcrossRegion",
      "The image do not contain encrypted snapshots, which do not support copying to encrypted ones.",
    );
  }
  // A key never leaves its region: an encrypted image needs a key of the destination.
  if (source.encrypted && !order.encrypted) {
    throw new Refusal(
      403,
      "OperationDeined.EncryptedSnapshot",
      "The image contains encrypted snapshots, which do not support copying.",
    );
  }
}

function checkDestination({ actor, world }: Call, order: CopyOrder, source: Image): void {
  const regionId = order.destinationRegionId;
  if (order.name && isNameTaken(world, { uid: actor.uid, regionId, name: order.name })) {
    throw new Refusal(
      400,
      "InvalidImageName.Duplicated",
      "The specified image name is already in use in the target region. Please try a different one.",
    );
  }
  const isUnderWay = Object.values(world.images).some(
    (image) =>
      isBeingCopied(image) &&
      image.ownerUid === actor.uid &&
      image.regionId === regionId &&
      image.source?.imageId === source.imageId,
  );
  if (isUnderWay) {
    throw new Refusal(
      400,
      "OperationDenied.ImageCopyConflict",
      "The same image cannot be copied concurrently. Please wait until the last copy is completed before performing the next operation.",
    );
  }
}

function checkQuota({ actor, world }: Call, order: CopyOrder, quotaExceeded: boolean): void {
  const quota = world.accounts.find(({ uid }) => uid === actor.uid)?.imageQuotaPerRegion ?? 0;
  const held = Object.values(world.images).filter(
    (image) => image.ownerUid === actor.uid && image.regionId === order.destinationRegionId,
  );
  if (quotaExceeded || held.length >= quota) {
    throw new Refusal(
      403,
      "QuotaExceed.Image",
      `The number of images exceeds the limit (${quota}).`,
    );
  }
}
