import { z } from "zod";
import type { Ctx, Tx } from "../../ctx";
import type { VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { rollUpVersions } from "../../db/roll-up-versions";
import { authorize } from "../../domain/authorize";
import { copyLifecycle } from "../../domain/distribution/copy-lifecycle";
import { whyNotCancel } from "../../domain/distribution/why-not-copy";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { isHeld } from "../../domain/wave/is-held";
import { type CopyOfVersion, copiesOf } from "./copies-of";
import { holdVersion } from "./hold-version";
import { countOtherVersions } from "./other-versions";

/** One region of a version, or all that are still on their way. */
export const cancelInput = z.object({ versionId: z.string(), regionId: z.string().nullable() });

async function chosen(
  tx: Tx,
  version: VersionRow,
  regionId: string | null,
): Promise<CopyOfVersion[]> {
  const copies = copiesOf(version);
  const shared = await countOtherVersions(tx, version.id, copies);
  const reason = (copy: CopyOfVersion) =>
    whyNotCancel({ ...copy, otherVersions: shared.get(copy.id) ?? 0 });
  if (regionId === null) return copies.filter((copy) => reason(copy) === null);
  const copy = copies.find((candidate) => candidate.regionId === regionId);
  if (!copy) throw new Refusal("NOT_FOUND", sentence("errors.region_not_found"));
  refuseIf(reason(copy));
  return [copy];
}

/**
 * A copy that was never asked for is cancelled at once. Any other may exist in the cloud: it is
 * marked, and the next look at its region stops it there.
 */
async function cancel(tx: Tx, copies: readonly CopyOfVersion[], now: Date): Promise<void> {
  const ids = copies.map((copy) => copy.id);
  const moving = { id: { in: ids }, state: { in: copyLifecycle.from("cancel") } };
  await tx.copy.updateMany({
    where: { ...moving, OR: [{ state: "pending" }, { askedAt: null, imageId: null }] },
    data: { state: copyLifecycle.to("cancel"), nextLookAt: null, updatedAt: now },
  });
  await tx.copy.updateMany({
    where: moving,
    data: { cancelAskedAt: now, nextLookAt: now, troubleCount: 0, updatedAt: now },
  });
}

/** Leaves the regions out whose wave is not open: nothing of them is there to be cancelled. */
async function leaveHeldOut(tx: Tx, version: VersionRow, now: Date): Promise<string[]> {
  const regionIds = version.regions.filter(isHeld).map((region) => region.regionId);
  await tx.versionRegion.updateMany({
    where: { versionId: version.id, regionId: { in: regionIds } },
    data: { skippedAt: now },
  });
  return regionIds;
}

/**
 * Cancels copies of a version that are still on their way (WRONG_STATE with the reason otherwise). Cancelling all of them also
 * leaves out the regions of waves that are not open yet.
 */
export async function cancelCopies(
  ctx: Ctx,
  input: z.infer<typeof cancelInput>,
): Promise<{ cancelled: number }> {
  authorize(ctx.actor, "distribution.steer");
  const now = ctx.clock.now();
  const { copies, left } = await ctx.db.$transaction(async (tx) => {
    const version = await holdVersion(ctx, tx, input.versionId);
    const copies = await chosen(tx, version, input.regionId);
    const left = input.regionId === null ? await leaveHeldOut(tx, version, now) : [];
    if (copies.length + left.length === 0) return { copies, left };
    await cancel(tx, copies, now);
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid: version.package.accountUid,
      action: "distribution.cancel",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      after: { regions: copies.map((copy) => copy.regionId), left },
    });
    await rollUpVersions(
      tx,
      copiesOf(version).map((copy) => copy.id),
      now,
    );
    return { copies, left };
  });
  const cancelled = copies.length + left.length;
  if (cancelled === 0) return { cancelled };
  for (const copy of copies) await ctx.wake.look(copy.regionId);
  await ctx.wake.plan();
  return { cancelled };
}
