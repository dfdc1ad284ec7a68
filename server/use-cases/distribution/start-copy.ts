import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import {
  copyClientToken,
  copyName,
  copyTags,
  isCopyOf,
} from "../../domain/distribution/copy-labels";
import { copyRefused } from "../../domain/distribution/copy-refused";
import { firstLookAt } from "../../domain/distribution/next-look";
import { isCommunity } from "../../domain/permission/is-community";
import type { CopyRow } from "./copies-in-region";
import { noteTrouble, troubleFrom } from "./note-trouble";
import { grantSource } from "./tend-grant";
import { writeCopy } from "./write-copy";

function isStaged(copy: CopyRow): boolean {
  return copy.regionId === copy.sourceImage.regionId;
}

/** The image in the region that an earlier attempt left behind, whether ours or not. */
export async function findLeftBehind(ctx: Ctx, copy: CopyRow): Promise<CloudImage | undefined> {
  const images = await ctx.cloud.platform.images({
    regionId: copy.regionId,
    name: copyName(copy),
    owner: "self",
  });
  return images[0];
}

async function accept(ctx: Ctx, copy: CopyRow, imageId: string): Promise<boolean> {
  const now = ctx.clock.now();
  return writeCopy(ctx, copy, "accept", {
    imageId,
    troubleCount: 0,
    error: Prisma.DbNull,
    progressedAt: now,
    nextLookAt: firstLookAt(now),
  });
}

/**
 * The call outlasted its look's lease and the copy was cancelled by another look, which found nothing to stop: the image that
 * came after all is removed. Any other fate of the copy meets it by its name.
 */
async function acceptTooLate(ctx: Ctx, copy: CopyRow, imageId: string): Promise<void> {
  const now = await ctx.db.copy.findUnique({ where: { id: copy.id }, select: { state: true } });
  if (now?.state === "cancelled") {
    await ctx.cloud.platform.cancelCopy({ regionId: copy.regionId, imageId });
  }
}

/** Takes up the image an earlier attempt left; a broken one is removed, a stranger's is never touched. */
async function adopt(ctx: Ctx, copy: CopyRow, image: CloudImage): Promise<void> {
  if (!isCopyOf(image.tags, copy)) {
    const message = `Image ${image.imageId} has the name ${image.name} and is not ours.`;
    const code = "InvalidImageName.Duplicated";
    await writeCopy(ctx, copy, "fail", { error: { step: "copy", code, message, requestId: null } });
  } else if (image.status === "CreateFailed" || image.status === "UnAvailable") {
    await ctx.cloud.platform.deleteImage(image);
    await writeCopy(ctx, copy, "restart", { imageId: null, askedAt: null });
  } else {
    await accept(ctx, copy, image.imageId);
  }
}

/** The verified copy that this one is made from; undefined when none there can be copied from any more. */
async function relayOf(ctx: Ctx, copy: CopyRow) {
  const there = await ctx.db.copy.findMany({
    where: {
      sourceImageId: copy.sourceImageId,
      regionId: copy.fromRegionId ?? copy.sourceImage.regionId,
      state: "available",
    },
    include: { permission: { omit: { wantedAccounts: true } } },
    orderBy: { root: "desc" },
  });
  return there.find(({ permission }) => !isCommunity(permission));
}

/** The image to copy from: the source itself for the staged copy, else the verified copy in `fromRegionId`. */
async function imageToCopy(ctx: Ctx, copy: CopyRow): Promise<string | null> {
  if (isStaged(copy)) return copy.sourceImage.imageId;
  const relay = await relayOf(ctx, copy);
  return relay?.imageId ?? null;
}

async function order(ctx: Ctx, copy: CopyRow, imageId: string): Promise<string> {
  const source = copy.sourceImage;
  const ordered = await ctx.cloud.platform.copyImage({
    fromRegionId: copy.fromRegionId ?? source.regionId,
    imageId,
    regionId: copy.regionId,
    name: copyName(copy),
    description: `Copy of ${source.imageId} in ${source.regionId}, account ${source.accountUid}.`,
    tags: copyTags(copy),
    clientToken: copyClientToken(copy.id, copy.attempt),
  });
  return ordered.imageId;
}

/** The image we copied from is not usable: its own region is looked at again, and it is no source until verified anew. */
async function doubtRelay(ctx: Ctx, copy: CopyRow): Promise<void> {
  const relay = await relayOf(ctx, copy);
  if (!relay) return;
  await writeCopy(ctx, relay, "doubt", { nextLookAt: ctx.clock.now() });
  await ctx.wake.look(relay.regionId);
}

/** Calls of the step that lets the platform account read the source. */
const GRANTING = new Set(["AssumeRole", "ModifyImageSharePermission"]);

async function refused(ctx: Ctx, copy: CopyRow, error: CloudError): Promise<void> {
  const step = GRANTING.has(error.operation) ? "grant" : "copy";
  const trouble = troubleFrom(step, error);
  switch (copyRefused(error, isStaged(copy))) {
    case "adopt": {
      const image = await findLeftBehind(ctx, copy);
      return image ? adopt(ctx, copy, image) : noteTrouble(ctx, copy, trouble);
    }
    case "wait":
      return noteTrouble(ctx, copy, trouble, error.retryAfterMs);
    case "replan":
      await doubtRelay(ctx, copy);
      await writeCopy(ctx, copy, "restart", { fromRegionId: null, error: trouble });
      return;
    case "fail":
      await writeCopy(ctx, copy, "fail", { error: trouble });
  }
}

/**
 * Starts one planned copy: grant (staged copy only), CopyImage, keep the new id. The intent
 * (`askedAt`) is written before the call; when it is found set, an earlier attempt may have been
 * accepted without our hearing of it, so the region is searched for that image before asking again.
 */
export async function startCopy(ctx: Ctx, copy: CopyRow): Promise<void> {
  try {
    const leftBehind = copy.askedAt ? await findLeftBehind(ctx, copy) : undefined;
    if (leftBehind) return await adopt(ctx, copy, leftBehind);
    const imageId = await imageToCopy(ctx, copy);
    if (!imageId) {
      await writeCopy(ctx, copy, "restart", { fromRegionId: null });
      return;
    }
    const mine = await writeCopy(ctx, copy, "accept", { askedAt: ctx.clock.now() });
    if (!mine) return;
    if (isStaged(copy)) await grantSource(ctx, copy.sourceImage);
    const ordered = await order(ctx, copy, imageId);
    if (!(await accept(ctx, copy, ordered))) await acceptTooLate(ctx, copy, ordered);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    await refused(ctx, copy, error);
  }
}
