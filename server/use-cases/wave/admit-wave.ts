import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { linkCopies } from "../../db/link-copies";
import { markPermissions } from "../../db/mark-permissions";
import type { VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { rollUpVersions } from "../../db/roll-up-versions";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { isHeld } from "../../domain/wave/is-held";
import type { WaveGate } from "../../domain/wave/wave-gate";

/** A wave, and the gate it is to have still; null when a person opens it, whatever its gate. */
export type Admitted = { position: number; gate: WaveGate | null };

/**
 * Marks the wave as open. CONFLICT when somebody has opened it, changed its gate or left one of its regions out while its copies
 * were being taken hold of: copies are held before versions, as everywhere.
 */
async function open(ctx: Ctx, tx: Tx, versionId: string, wave: Admitted, regionIds: string[]) {
  const { position, gate } = wave;
  await tx.$queryRaw`select id from "Version" where id = ${versionId} for update`;
  const opened = await tx.versionWave.updateMany({
    where: { versionId, position, openedAt: null, ...(gate && { gate }) },
    data: { openedAt: ctx.clock.now() },
  });
  const kept = await tx.versionRegion.count({
    where: { versionId, wave: position, skippedAt: null, regionId: { in: regionIds } },
  });
  if (opened.count === 0 || kept !== regionIds.length) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
}

/**
 * Opens a wave: its regions are given their copies, which the next plan starts. Images that are there already are opened to whom
 * the version's services serve. Returns the regions whose permissions are to be looked at. Throws CONFLICT when somebody was
 * first; the transaction is to be given up whole then.
 */
export async function admitWave(
  ctx: Ctx,
  tx: Tx,
  version: VersionRow,
  wave: Admitted,
): Promise<string[]> {
  const now = ctx.clock.now();
  const { id: versionId, packageId } = version;
  const { accountUid } = version.package;
  const regionIds = version.regions.flatMap((region) =>
    region.wave === wave.position && isHeld(region) ? [region.regionId] : [],
  );
  const copyIds = await linkCopies(ctx, tx, version, regionIds);
  await open(ctx, tx, versionId, wave, regionIds);
  await recordAudit(tx, {
    at: now,
    actor: ctx.actor,
    accountUid,
    action: "distribution.open",
    subject: "version",
    subjectId: versionId,
    packageId,
    after: { wave: wave.position, regions: regionIds },
  });
  await rollUpVersions(tx, copyIds, now);
  if (copyIds.length === 0) await announce(tx, [{ accountUid, packageId, versionId }]);
  return markPermissions(ctx, tx, { copyIds });
}

/** Wakes those who work on a wave that was opened. */
export async function wakeAfterWave(
  ctx: Ctx,
  versionId: string,
  regionIds: readonly string[],
): Promise<void> {
  await ctx.wake.plan();
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
  await ctx.wake.wave(versionId);
}
