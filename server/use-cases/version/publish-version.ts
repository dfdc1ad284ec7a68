import type { Ctx, Tx } from "../../ctx";
import { linkCopies } from "../../db/link-copies";
import { lockPackage } from "../../db/lock-package";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { rollUpVersions } from "../../db/roll-up-versions";
import { takeCopies } from "../../db/take-copies";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { versionLifecycle } from "../../domain/version/version-lifecycle";
import { whyNotPublish } from "../../domain/version/why-not-version";
import type { WaveInput } from "../../domain/wave/wave-input";
import { whyNotWaves } from "../../domain/wave/why-not-waves";
import { passPreflight } from "./pass-preflight";
import { keepSourceImage } from "./read-source-image";

/** What publishing takes: `revision` is the one that was looked at; without waves all regions go at once. */
export type PublishVersionInput = {
  versionId: string;
  revision: number;
  waves?: readonly WaveInput[];
};

const OPEN_AT_ONCE = { soakMinutes: 0, gate: "none", checkUrl: null } as const;

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

/** Writes the waves down and opens the first. Returns the regions to copy to at once. */
async function writeWaves(
  ctx: Ctx,
  tx: Tx,
  version: VersionRow,
  waves: readonly WaveInput[],
): Promise<string[]> {
  const versionId = version.id;
  const [first] = waves;
  if (!first) return version.regions.map((region) => region.regionId);
  await tx.versionWave.createMany({
    data: waves.map(({ soakMinutes, gate, checkUrl }, at) => ({
      versionId,
      position: at + 1,
      ...(at === 0 ? OPEN_AT_ONCE : { soakMinutes, gate, checkUrl }),
      openedAt: at === 0 ? ctx.clock.now() : null,
    })),
  });
  for (const [at, { regionIds }] of waves.entries()) {
    const where = { versionId, regionId: { in: regionIds } };
    await tx.versionRegion.updateMany({ where, data: { wave: at + 1 } });
  }
  return first.regionIds;
}

async function write(ctx: Ctx, version: VersionRow, input: PublishVersionInput): Promise<number> {
  const { revision, waves = [] } = input;
  return ctx.db.$transaction(async (tx) => {
    const number = await lock(ctx, tx, version, revision);
    const regionIds = await writeWaves(ctx, tx, version, waves);
    const copies = await takeCopies(ctx, tx, { sourceImageId: version.sourceImageId, regionIds });
    await linkCopies(tx, version.id, copies);
    const copyIds = copies.map(({ id }) => id);
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid: version.package.accountUid,
      action: "version.publish",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      before: { state: version.state },
      after: {
        number,
        regions: version.regions.map((region) => region.regionId),
        ...(waves.length > 0 && { waves: waves.length }),
      },
    });
    await rollUpVersions(tx, copyIds, ctx.clock.now());
    return number;
  });
}

/**
 * Publishes a draft: numbers and locks it, and asks for a copy of its source image in every region.
 * Copies the source already has are used at once. Everything that would stop the copies is looked for
 * first (INVALID or CLOUD_REJECTED with the first blocker found); a draft changed meanwhile is CONFLICT, waves
 * that do not fit its regions are INVALID. With waves, only the first one's regions are copied to now.
 */
export async function publishVersion(
  ctx: Ctx,
  input: PublishVersionInput,
): Promise<{ number: number }> {
  authorize(ctx.actor, "version.publish");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  refuseIf(whyNotPublish(version));
  if (version.revision !== input.revision) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
  const { account, accountUid } = version.package;
  const { regionId, imageId } = version.sourceImage;
  const regionIds = version.regions.map((region) => region.regionId);
  const { hosts: checkHosts } = ctx.healthChecks;
  const rules = { regionIds, sourceRegionId: regionId, checkHosts };
  refuseIf(whyNotWaves(input.waves ?? [], rules), "INVALID");
  const image = await passPreflight(ctx, {
    account,
    imageType: version.imageType,
    regionId,
    imageId,
    regionIds,
  });
  await ctx.db.$transaction((tx) => keepSourceImage(ctx, tx, accountUid, image));
  const number = await write(ctx, version, input);
  await ctx.wake.plan();
  // What another version has brought already may be all of the first wave.
  if (input.waves?.length) await ctx.wake.wave(version.id);
  return { number };
}
