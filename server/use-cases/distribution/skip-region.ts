import { z } from "zod";
import type { Ctx, Tx } from "../../ctx";
import type { VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { rollUpVersions } from "../../db/roll-up-versions";
import { authorize } from "../../domain/authorize";
import { copyLifecycle } from "../../domain/distribution/copy-lifecycle";
import { whyNotSkip } from "../../domain/distribution/why-not-copy";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { isHeld } from "../../domain/wave/is-held";
import { type CopyOfVersion, copiesOf } from "./copies-of";
import { holdVersion } from "./hold-version";
import { countOtherVersions } from "./other-versions";

/** One region of a published version. */
export const skipInput = z.object({ versionId: z.string(), regionId: z.string() });

type Region = VersionRow["regions"][number];

function find(version: VersionRow, regionId: string): Region {
  const region = version.regions.find((candidate) => candidate.regionId === regionId);
  if (!region || !(region.copy || region.skippedAt || isHeld(region))) {
    throw new Refusal("NOT_FOUND", sentence("errors.region_not_found"));
  }
  return region;
}

/** Nobody waits for it any more, unless another version does. */
async function dropWaiting(tx: Tx, version: VersionRow, copy: CopyOfVersion, now: Date) {
  const shared = await countOtherVersions(tx, version.id, [copy]);
  if (shared.has(copy.id)) return;
  await tx.copy.updateMany({
    where: { id: copy.id, state: "pending" },
    data: { state: copyLifecycle.to("cancel"), nextLookAt: null, updatedAt: now },
  });
}

async function skip(ctx: Ctx, tx: Tx, version: VersionRow, region: Region): Promise<void> {
  const now = ctx.clock.now();
  const { id: versionId, package: owner, packageId } = version;
  const { regionId, copy } = region;
  await tx.versionRegion.update({
    where: { versionId_regionId: { versionId, regionId } },
    data: { copyId: null, skippedAt: now },
  });
  if (copy) await dropWaiting(tx, version, copy, now);
  await recordAudit(tx, {
    at: now,
    actor: ctx.actor,
    accountUid: owner.accountUid,
    action: "distribution.skip",
    subject: "version",
    subjectId: versionId,
    packageId,
    before: { state: copy?.state ?? "held" },
    after: { region: regionId },
  });
  const copyIds = copiesOf(version).map(({ id }) => id);
  await rollUpVersions(tx, copyIds, now);
}

/**
 * Leaves a region that waits (for its wave, too), failed or was cancelled out of a published version (WRONG_STATE with the reason otherwise): the
 * version no longer waits for it, and is complete without it. Retrying the region puts it back. Pressing twice does no more
 * than once.
 */
export async function skipRegion(
  ctx: Ctx,
  input: z.infer<typeof skipInput>,
): Promise<{ skipped: boolean }> {
  authorize(ctx.actor, "distribution.steer");
  const skipped = await ctx.db.$transaction(async (tx) => {
    const version = await holdVersion(ctx, tx, input.versionId);
    const region = find(version, input.regionId);
    if (region.skippedAt) return false;
    const isSource = region.regionId === version.sourceImage.regionId;
    refuseIf(whyNotSkip({ state: region.copy?.state ?? "pending", isSource, skipped: false }));
    await skip(ctx, tx, version, region);
    return true;
  });
  if (skipped) await ctx.wake.plan();
  if (skipped) await ctx.wake.wave(input.versionId);
  return { skipped };
}
