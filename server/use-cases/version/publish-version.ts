import type { Ctx, Tx } from "../../ctx";
import { lockCopies } from "../../db/lock-copies";
import { lockPackage } from "../../db/lock-package";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { resetCopies } from "../../db/reset-copies";
import { rollUpVersions } from "../../db/roll-up-versions";
import { rootIds } from "../../db/root-ids";
import { wantCopies } from "../../db/want-copies";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { versionLifecycle } from "../../domain/version/version-lifecycle";
import { whyNotPublish } from "../../domain/version/why-not-version";
import { passPreflight } from "./pass-preflight";
import { keepSourceImage } from "./read-source-image";

/** Numbers and locks the draft; zero rows mean somebody was first. */
async function lock(ctx: Ctx, tx: Tx, version: VersionRow, revision: number): Promise<number> {
  const now = ctx.clock.now();
  await lockPackage(tx, version.packageId);
  const counted = await tx.package.update({
    where: { id: version.packageId },
    data: { latestNumber: { increment: 1 }, updatedAt: now },
    select: { latestNumber: true },
  });
  const locked = await tx.version.updateMany({
    where: { id: version.id, revision, state: { in: versionLifecycle.from("publish") } },
    data: {
      number: counted.latestNumber,
      draftOf: null,
      state: versionLifecycle.to("publish"),
      publishedAt: now,
      publishedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      updatedAt: now,
    },
  });
  if (locked.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  return counted.latestNumber;
}

/**
 * Links each region to the copy of the source there, gives broken ones another try, and keeps those that another version
 * asked to cancel.
 */
async function linkCopies(ctx: Ctx, tx: Tx, version: VersionRow): Promise<string[]> {
  const regionIds = version.regions.map((region) => region.regionId);
  const { sourceImageId } = version;
  const now = ctx.clock.now();
  const copies = await wantCopies(ctx, tx, { sourceImageId, regionIds });
  const ids = [...copies.map((copy) => copy.id), ...(await rootIds(tx, sourceImageId))];
  await lockCopies(tx, ids);
  await resetCopies(tx, { id: { in: ids } }, now);
  await tx.copy.updateMany({
    where: { id: { in: copies.map((copy) => copy.id) }, cancelAskedAt: { not: null } },
    data: { cancelAskedAt: null, updatedAt: now },
  });
  for (const copy of copies) {
    await tx.versionRegion.update({
      where: { versionId_regionId: { versionId: version.id, regionId: copy.regionId } },
      data: { copyId: copy.id },
    });
  }
  return copies.map((copy) => copy.id);
}

async function write(ctx: Ctx, version: VersionRow, revision: number): Promise<number> {
  return ctx.db.$transaction(async (tx) => {
    const number = await lock(ctx, tx, version, revision);
    const copyIds = await linkCopies(ctx, tx, version);
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid: version.package.accountUid,
      action: "version.publish",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      before: { state: version.state },
      after: { number, regions: version.regions.map((region) => region.regionId) },
    });
    await rollUpVersions(tx, copyIds, ctx.clock.now());
    return number;
  });
}

/**
 * Publishes a draft: numbers and locks it, and asks for a copy of its source image in every region.
 * Copies the source already has are used at once. Everything that would stop the copies is looked for
 * first (INVALID or CLOUD_REJECTED with the first blocker found); a draft changed meanwhile is CONFLICT.
 */
export async function publishVersion(
  ctx: Ctx,
  input: { versionId: string; revision: number },
): Promise<{ number: number }> {
  authorize(ctx.actor, "version.publish");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  refuseIf(whyNotPublish(version));
  if (version.revision !== input.revision) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
  const { account, accountUid } = version.package;
  const { regionId, imageId } = version.sourceImage;
  const image = await passPreflight(ctx, {
    account,
    imageType: version.imageType,
    regionId,
    imageId,
    regionIds: version.regions.map((region) => region.regionId),
  });
  await ctx.db.$transaction((tx) => keepSourceImage(ctx, tx, accountUid, image));
  const number = await write(ctx, version, input.revision);
  await ctx.wake.plan();
  return { number };
}
