import type { StrayImage } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { lockCopies } from "../../db/lock-copies";
import { findOwnStray, ownUnreferenced } from "../../db/own-orphans";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import { copyName } from "../../domain/distribution/copy-labels";
import { copyLifecycle } from "../../domain/distribution/copy-lifecycle";
import type { OrphanAddress } from "../../domain/orphan/orphan-address";
import { holdRegion } from "./hold-region";
import { readStray } from "./read-stray";
import { removeImage } from "./remove-image";

/**
 * Lets go of the image of a copy that no version refers to: from now on no copy knows it, so that it stays listed should
 * the cloud not delete it, and a version that wants the region again does not get an image that is about to go.
 */
async function discard(ctx: Ctx, tx: Tx, { regionId, imageId }: OrphanAddress): Promise<void> {
  const orphan = { AND: [ownUnreferenced(ctx.actor), { regionId, imageId }] };
  const copy = await tx.copy.findFirst({ where: orphan, include: { sourceImage: true } });
  if (!copy) return;
  await lockCopies(tx, [copy.id]);
  const now = ctx.clock.now();
  const discarded = await tx.copy.updateMany({
    where: { AND: [{ id: copy.id }, orphan] },
    data: { state: copyLifecycle.to("discard"), imageId: null, availableAt: null, updatedAt: now },
  });
  if (discarded.count === 0) return;
  const { root, sourceImage: source } = copy;
  await tx.strayImage.createMany({
    data: {
      regionId,
      imageId,
      accountUid: source.accountUid,
      sourceRegionId: source.regionId,
      sourceImageId: source.imageId,
      root,
      name: copyName(copy),
      status: "Available",
      sizeGiB: source.sizeGiB,
      foundAt: now,
    },
    skipDuplicates: true,
  });
}

/** Writes down that the image is to go, before it goes. */
async function ask(ctx: Ctx, input: OrphanAddress): Promise<StrayImage> {
  const { regionId, imageId } = input;
  const now = ctx.clock.now();
  return ctx.db.$transaction(async (tx) => {
    await discard(ctx, tx, input);
    const stray = await findOwnStray(tx, ctx.actor, input);
    const asked = await tx.strayImage.updateMany({
      where: { regionId, imageId, deleteAskedAt: null },
      data: { deleteAskedAt: now },
    });
    if (asked.count === 0) return stray;
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid: stray.accountUid,
      action: "orphan.delete",
      subject: "image",
      subjectId: imageId,
      before: { region: regionId, name: stray.name, source: stray.sourceImageId },
    });
    return stray;
  });
}

/** Throws NOT_FOUND when it is no orphan of the actor's. */
async function check(ctx: Ctx, input: OrphanAddress): Promise<void> {
  const { regionId, imageId } = input;
  const unreferenced = { AND: [ownUnreferenced(ctx.actor), { regionId, imageId }] };
  if ((await ctx.db.copy.count({ where: unreferenced })) > 0) return;
  await findOwnStray(ctx.db, ctx.actor, input);
}

/**
 * Deletes an image that carries our tags and that no version refers to, for good; it never deletes any other. A proper no of the
 * cloud leaves it listed (CloudError). Pressing twice does no more than once: the second time it is not listed any more
 * (NOT_FOUND).
 */
export async function deleteOrphan(ctx: Ctx, input: OrphanAddress): Promise<void> {
  authorize(ctx.actor, "orphan.manage");
  const { regionId, imageId } = input;
  await check(ctx, input);
  await holdRegion(ctx, regionId, async () => {
    const stray = await ask(ctx, input);
    try {
      const image = await readStray(ctx, stray);
      if (image) await removeImage(ctx, image);
    } catch (error) {
      if (error instanceof CloudError && error.kind === "rejected") {
        const data = { deleteAskedAt: null };
        await ctx.db.strayImage.updateMany({ where: { regionId, imageId }, data });
      }
      throw error;
    }
    await ctx.db.strayImage.deleteMany({ where: { regionId, imageId } });
  });
}
