import { Prisma, type StrayImage } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { copiesByLabel, type LabelledCopy } from "../../db/copies-by-label";
import { lockCopies } from "../../db/lock-copies";
import { findOwnStray } from "../../db/own-orphans";
import { recordAudit } from "../../db/record-audit";
import { rollUpVersions } from "../../db/roll-up-versions";
import { authorize } from "../../domain/authorize";
import type { CloudImageStatus } from "../../domain/cloud/cloud-image";
import { copyLifecycle } from "../../domain/distribution/copy-lifecycle";
import type { OrphanAddress } from "../../domain/orphan/orphan-address";
import { whyNotAdopt } from "../../domain/orphan/why-not-adopt";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { holdRegion } from "./hold-region";
import { readStray } from "./read-stray";

/** The copy that the image's tags name, held until the transaction ends. */
async function holdCopy(tx: Tx, stray: StrayImage): Promise<LabelledCopy | null> {
  const before = (await copiesByLabel(tx, [stray]))(stray);
  if (before) await lockCopies(tx, [before.id]);
  return (await copiesByLabel(tx, [stray]))(stray);
}

/** From here on the copy is looked at like any other: its image is verified before anybody may use it. */
async function take(ctx: Ctx, tx: Tx, stray: StrayImage, copy: LabelledCopy): Promise<void> {
  const now = ctx.clock.now();
  const { regionId, imageId } = stray;
  await tx.copy.update({
    where: { id: copy.id },
    data: {
      state: copyLifecycle.to("adopt"),
      imageId,
      fromRegionId: null,
      attempt: { increment: 1 },
      askedAt: now,
      cancelAskedAt: null,
      progress: 0,
      remainSeconds: null,
      troubleCount: 0,
      error: Prisma.DbNull,
      nextLookAt: now,
      startedAt: now,
      progressedAt: now,
      verifyingAt: null,
      updatedAt: now,
    },
  });
  await tx.strayImage.delete({ where: { regionId_imageId: { regionId, imageId } } });
  await recordAudit(tx, {
    at: now,
    actor: ctx.actor,
    accountUid: stray.accountUid,
    action: "orphan.adopt",
    subject: "image",
    subjectId: imageId,
    packageId: copy.packageId ?? undefined,
    before: { state: copy.state },
    after: { region: regionId, copy: copy.id },
  });
  await rollUpVersions(tx, [copy.id], now);
}

/**
 * Attaches an image that no copy knows to the copy its tags name, in a region that is released and has none (WRONG_STATE with the
 * reason otherwise). Pressing twice does no more than once: the second time it is not listed any more (NOT_FOUND).
 */
export async function adoptOrphan(ctx: Ctx, input: OrphanAddress): Promise<void> {
  authorize(ctx.actor, "orphan.manage");
  await findOwnStray(ctx.db, ctx.actor, input);
  await holdRegion(ctx, input.regionId, async () => {
    const image = await readStray(ctx, await findOwnStray(ctx.db, ctx.actor, input));
    if (!image) throw new Refusal("NOT_FOUND", sentence("errors.orphan_not_found"));
    const status: CloudImageStatus = image.status;
    await ctx.db.$transaction(async (tx) => {
      const stray = await findOwnStray(tx, ctx.actor, input);
      const copy = await holdCopy(tx, stray);
      refuseIf(whyNotAdopt({ status, deleteAskedAt: stray.deleteAskedAt }, copy));
      if (copy) await take(ctx, tx, stray, copy);
    });
  });
}
