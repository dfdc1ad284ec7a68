import type { Ctx } from "../../ctx";
import { markPermissions, SHAREABLE } from "../../db/mark-permissions";
import type { InstanceRow } from "../../db/own-instance";
import { CloudError } from "../../domain/cloud/cloud-error";

type Image = { copyId: string; regionId: string; imageId: string };

/** The images of a template that are the platform's; those of drafts and of the marketplace are not. */
async function ownImages(ctx: Ctx, row: InstanceRow, images: Readonly<Record<string, string>>) {
  const copies = await ctx.db.copy.findMany({
    where: { regionId: row.regionId, imageId: { in: Object.values(images) }, ...SHAREABLE },
  });
  return copies.flatMap(({ id: copyId, regionId, imageId }): Image[] =>
    imageId ? [{ copyId, regionId, imageId }] : [],
  );
}

/** An account whose stack stands needs the share no more: the first that waits for none gives way. */
async function giveWay(ctx: Ctx, image: Image, accounts: readonly string[]): Promise<string> {
  const waiting = await ctx.db.serviceInstance.findMany({
    where: { regionId: image.regionId, state: { in: ["created", "deploying", "upgrading"] } },
    select: { accountUid: true },
  });
  const busy = new Set(waiting.map(({ accountUid }) => accountUid));
  return accounts.find((uid) => !busy.has(uid)) ?? accounts[0] ?? "";
}

async function share(ctx: Ctx, image: Image, uid: string): Promise<void> {
  const { platform } = ctx.cloud;
  const { regionId, imageId } = image;
  const held = await platform.permission({ regionId, imageId });
  if (held.public || held.accounts.includes(uid)) return;
  const add = { regionId, imageId, add: [uid] };
  try {
    await platform.changeShares(add);
  } catch (error) {
    if (!(error instanceof CloudError) || error.said.code !== "QuotaExceed.ShareImage") throw error;
    const remove = [await giveWay(ctx, image, held.accounts)];
    await platform.changeShares({ regionId, imageId, remove });
    await platform.changeShares(add);
  }
  // The pass over the region's permissions reads anew what is shared, so that it is not taken for drift.
  await ctx.db.$transaction((tx) => markPermissions(ctx, tx, { copyIds: [image.copyId] }));
}

/**
 * Shares the regional images of a template with the account of the instance where that is not done yet, at most
 * 50 accounts an image. Throws CloudError. Doing it again changes nothing.
 */
export async function shareImages(
  ctx: Ctx,
  row: InstanceRow,
  images: Readonly<Record<string, string>>,
): Promise<void> {
  const own = await ownImages(ctx, row, images);
  for (const image of own) await share(ctx, image, row.accountUid);
}
