import type { Call, Outcome } from "../call";
import { refuseDryRun } from "../dry-run";
import { findOwn, imageNotFound, requiredRegion } from "../image-lookup";
import { Refusal } from "../refusal";
import { type Image, type Share, withImage } from "../world";

/** Accounts one call takes note of in each list; more are dropped without a word. */
const MAX_ACCOUNTS_PER_CALL = 10;
const MAX_SHARES_PER_IMAGE = 50;

interface Wish {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly isPublic: boolean | undefined;
}

/**
 * ModifyImageSharePermission: shares with and withdraws from accounts, or publishes and unpublishes
 * a community image. All checks come first: a refused call changes nothing.
 */
export function modifyImageSharePermission(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const imageId = call.params.required("ImageId");
  const wish: Wish = {
    add: call.params.list("AddAccount").slice(0, MAX_ACCOUNTS_PER_CALL),
    remove: call.params.list("RemoveAccount").slice(0, MAX_ACCOUNTS_PER_CALL),
    isPublic: call.params.flag("IsPublic"),
  };
  checkLaunchPermission(call, wish);
  const image = findOwn(call.world, regionId, imageId, call.actor.uid);
  if (!image || image.ownerAlias === "system") throw imageNotFound();
  checkAccounts(call, wish);
  checkImage(image, wish);
  const shares = nextShares(image, wish, call.calendarNow);
  refuseDryRun(call);
  const isPublic = hasAccounts(wish) ? image.isPublic : (wish.isPublic ?? image.isPublic);
  return { answer: {}, world: withImage(call.world, { ...image, shares, isPublic }) };
}

function hasAccounts({ add, remove }: Wish): boolean {
  return add.length + remove.length > 0;
}

function checkLaunchPermission({ params }: Call, wish: Wish): void {
  if (!params.text("LaunchPermission")) return;
  if (hasAccounts(wish)) {
    throw new Refusal(
      400,
      "UnnecessaryParameter.LaunchPermission",
      'The specified parameter "LaunchPermission" is unnecessary if paramter "AddAccounts" or "RemoveAccounts" exist.',
    );
  }
  throw new Refusal(
    400,
    "ForbiddenParameter.LaunchPermission",
    'The specified parameter "LaunchPermission" is forbidden for current account.',
  );
}

function checkAccounts({ world, actor }: Call, { add, remove }: Wish): void {
  for (const uid of [...add, ...remove]) {
    if (uid === actor.uid) {
      throw new Refusal(
        404,
        "InvalidAccount.Forbbiden",
        "The specified Account does not yourself.",
      );
    }
    if (!world.accounts.some((account) => account.uid === uid)) {
      throw new Refusal(
        404,
        "InvalidAccount.NotFound",
        `The specified account ${uid} in parameter "AddAccount.n" or "RemoveAccount.n" does not exist.`,
      );
    }
  }
}

function checkImage(image: Image, wish: Wish): void {
  const publishes = wish.isPublic === true;
  const conflicts = publishes || (wish.isPublic === false && image.isPublic);
  if (conflicts && hasAccounts(wish)) {
    throw new Refusal(
      403,
      "InvalidParameter.IsPublic",
      "The specified parameter IsPublic is conflicted with other parameters.",
    );
  }
  if (image.status === "Deprecated" && (publishes || wish.add.length > 0)) {
    throw new Refusal(
      403,
      "OperationDenied.InvalidImageStatus",
      "The specified image cannot be shared when it is deprecated.",
    );
  }
  if (image.isPublic && (publishes || wish.add.length > 0)) {
    throw new Refusal(403, "Image.Public", "The specified image is public image.");
  }
  if (!image.isPublic && wish.isPublic === false && !hasAccounts(wish)) {
    throw new Refusal(403, "Image.NotPublic", "The specified image is not public image.");
  }
  checkEncrypted(image, wish);
}

function checkEncrypted(image: Image, wish: Wish): void {
  if (!image.encrypted) return;
  if (wish.isPublic === true) {
    throw new Refusal(
      403,
      "OperationDeined.EncryptedSnapshot",
      "The image contains encrypted snapshots, which do not support share.",
    );
  }
  if (wish.add.length > 0 && !image.kmsKeyId) {
    throw new Refusal(
      403,
      "InvalidOperation.ServiceKeyEncryptedImageUnsupported",
      "The specified service key encrypted image is not supported for this operation. Please switch to a CMK (Customer Master Key) encrypted image and retry.",
    );
  }
}

function nextShares(image: Image, { add, remove }: Wish, now: number): Share[] {
  const kept = image.shares.filter(({ uid }) => !remove.includes(uid));
  const added = [...new Set(add)]
    .filter((uid) => !remove.includes(uid) && !kept.some((share) => share.uid === uid))
    .map((uid) => ({ uid, sharedAt: now }));
  const shares = [...kept, ...added];
  if (added.length > 0 && shares.length > MAX_SHARES_PER_IMAGE) {
    throw new Refusal(403, "QuotaExceed.ShareImage", "The shared Image Quota exceeds.");
  }
  return shares;
}
