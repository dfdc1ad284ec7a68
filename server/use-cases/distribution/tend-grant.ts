import { Prisma } from "@/prisma/generated/client";
import type { ImageCloud } from "../../cloud/image-cloud";
import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import { MOVING_STATES } from "../../domain/distribution/copy-lifecycle";
import type { CopyRow } from "./copies-in-region";
import { countCalls } from "./count-calls";

function supplierOf(ctx: Ctx, source: CopyRow["sourceImage"]): ImageCloud {
  const { uid, roleName } = source.account;
  if (roleName) return ctx.cloud.supplier({ uid, roleName });
  throw new CloudError("rejected", "AssumeRole", {
    code: "EntityNotExist.Role",
    message: `Account ${uid} has no role that lets Imagecast in.`,
    requestId: null,
  });
}

/**
 * Lets the platform account read the source image, with the supplier's rights. The intent is written
 * first: whatever happens in between, the share is known and will be withdrawn.
 */
export async function grantSource(ctx: Ctx, source: CopyRow["sourceImage"]): Promise<void> {
  await ctx.db.sourceImage.update({ where: { id: source.id }, data: { grantState: "granted" } });
  await supplierOf(ctx, source).changeShares({
    regionId: source.regionId,
    imageId: source.imageId,
    add: [ctx.cloud.platformUid],
  });
}

/** Codes that mean there is no share left to withdraw. */
const NOTHING_SHARED = new Set(["InvalidImageId.NotFound", "InvalidAccount.NotFound"]);

async function withdraw(ctx: Ctx, source: CopyRow["sourceImage"]): Promise<void> {
  try {
    await supplierOf(ctx, source).changeShares({
      regionId: source.regionId,
      imageId: source.imageId,
      remove: [ctx.cloud.platformUid],
    });
  } catch (error) {
    if (!(error instanceof CloudError && NOTHING_SHARED.has(error.said.code))) throw error;
  }
  await ctx.db.sourceImage.updateMany({
    where: { id: source.id, grantState: "granted", copies: { none: stagingOf(source) } },
    data: { grantState: "withdrawn", grantError: Prisma.DbNull },
  });
}

function stagingOf(source: { regionId: string }): Prisma.CopyWhereInput {
  return { regionId: source.regionId, state: { in: [...MOVING_STATES] } };
}

/**
 * Withdraws the grants in a region that are no longer needed: the staged copy is at rest. A refusal
 * is kept beside the source image and tried again by the sweep.
 */
export async function withdrawGrants(ctx: Ctx, regionId: string): Promise<void> {
  const granted = await ctx.db.sourceImage.findMany({
    where: { regionId, grantState: "granted", copies: { none: stagingOf({ regionId }) } },
    include: { account: true, copies: { where: { regionId, root: false }, select: { id: true } } },
  });
  for (const source of granted) {
    try {
      await countCalls(ctx, source.copies, () => withdraw(ctx, source));
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      ctx.log.warn({ sourceImageId: source.id, said: error.said }, "grant is not withdrawn yet");
      await ctx.db.sourceImage.update({
        where: { id: source.id },
        data: { grantError: error.said },
      });
    }
  }
}
