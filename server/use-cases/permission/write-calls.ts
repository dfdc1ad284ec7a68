import type { ImageAddress, ImageCloud, Receipt } from "../../cloud/image-cloud";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { PermissionCall } from "../../domain/permission/permission-calls";
import type { Written } from "../../domain/permission/permission-record";

/** What the calls of one pass came to: each call with its receipt, and the first error if there was one. */
export type Outcome = { written: Written[]; error: CloudError | null };

/** Answers that say that the call was not needed any more. */
const DONE_ALREADY: Partial<Record<PermissionCall["call"], string>> = {
  publish: "Image.Public",
  unpublish: "Image.NotPublic",
  restore: "ImageStatus.NotDeprecated",
};

/** Refusals on account of one account, which ECS extends to all that are named in the call. */
const ABOUT_AN_ACCOUNT = new Set([
  "InvalidAccount.NotFound",
  "InvalidAccount.Forbbiden",
  "InvalidImageId.BidMismatch",
]);

const isAboutAnAccount = (error: CloudError) => ABOUT_AN_ACCOUNT.has(error.said.code);

function ask(cloud: ImageCloud, image: ImageAddress, { call, accounts }: PermissionCall) {
  switch (call) {
    case "restore":
      return cloud.restoreImage(image);
    case "publish":
      return cloud.publish(image);
    case "unpublish":
      return cloud.unpublish(image);
    case "add":
      return cloud.changeShares({ ...image, add: accounts });
    case "remove":
      return cloud.changeShares({ ...image, remove: accounts });
  }
}

async function carryOut(ctx: Ctx, image: ImageAddress, call: PermissionCall): Promise<Outcome> {
  try {
    const { requestId }: Receipt = await ask(ctx.cloud.platform, image, call);
    return { written: [{ ...call, requestId, error: null }], error: null };
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const { code, message, requestId } = error.said;
    const refused: Written = { ...call, requestId, error: { code, message } };
    return { written: [refused], error: code === DONE_ALREADY[call.call] ? null : error };
  }
}

/**
 * Carries the calls out one after the other and stops at the first that is not taken. One exception: an
 * account that ECS does not know keeps nobody else from the image, so its call is sent again account by
 * account, and the others go on. Never throws a CloudError: what was done before it is known, too.
 */
export async function writeCalls(
  ctx: Ctx,
  image: ImageAddress,
  calls: readonly PermissionCall[],
): Promise<Outcome> {
  const all: Outcome = { written: [], error: null };
  const waiting = [...calls];
  for (let call = waiting.shift(); call; call = waiting.shift()) {
    const { written, error } = await carryOut(ctx, image, call);
    all.written.push(...written);
    if (!error) continue;
    if (!isAboutAnAccount(error)) return { ...all, error };
    if (call.accounts.length === 1) all.error ??= error;
    waiting.unshift(...alone(call));
  }
  return all;
}

function alone({ call, accounts }: PermissionCall): PermissionCall[] {
  return accounts.length > 1 ? accounts.map((uid) => ({ call, accounts: [uid] })) : [];
}
