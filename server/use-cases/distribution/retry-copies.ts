import { z } from "zod";
import type { Ctx, Tx } from "../../ctx";
import { markPermissions } from "../../db/mark-permissions";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { resetCopies } from "../../db/reset-copies";
import { rollUpVersions } from "../../db/roll-up-versions";
import { rootIds } from "../../db/root-ids";
import { wantCopies } from "../../db/want-copies";
import { authorize } from "../../domain/authorize";
import { whyNotRetry } from "../../domain/distribution/why-not-copy";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { copiesOf } from "./copies-of";
import { holdVersion } from "./hold-version";

/** One region of a version, or all that can be retried. */
export const retryInput = z.object({ versionId: z.string(), regionId: z.string().nullable() });

type Input = z.infer<typeof retryInput>;

/** The copies to retry; the staged one comes along (as the root does), for without it no other can start. */
function chosen(version: VersionRow, regionId: string | null): string[] {
  const copies = copiesOf(version);
  const retryable = copies.filter((copy) => whyNotRetry(copy) === null);
  if (regionId === null) return retryable.map((copy) => copy.id);
  const region = version.regions.find((candidate) => candidate.regionId === regionId);
  if (!region?.copy && !region?.skippedAt) {
    throw new Refusal("NOT_FOUND", sentence("errors.region_not_found"));
  }
  refuseIf(region.copy && whyNotRetry(region.copy));
  const staged = retryable.filter((other) => other.regionId === version.sourceImage.regionId);
  return [...new Set([region.copy, ...staged].flatMap((copy) => copy?.id ?? []))];
}

/** Positions of the waves that are not open yet. */
function closedWaves({ waves }: VersionRow): (number | null)[] {
  return waves.flatMap(({ position, openedAt }) => (openedAt ? [] : [position]));
}

/** The copies that the skipped region among these is to have again; skipped ones come back one by one only. */
async function copiesForSkipped(ctx: Ctx, tx: Tx, version: VersionRow, { regionId }: Input) {
  const { sourceImageId } = version;
  const closed = closedWaves(version);
  const skipped = version.regions.filter(
    (region) =>
      region.regionId === regionId && region.skippedAt !== null && !closed.includes(region.wave),
  );
  return wantCopies(ctx, tx, {
    sourceImageId,
    regionIds: skipped.map((region) => region.regionId),
  });
}

/** Has a skipped region wait for its wave again; how many that were. */
async function holdAgain(tx: Tx, version: VersionRow, { regionId }: Input): Promise<number> {
  if (regionId === null) return 0;
  const wave = { in: closedWaves(version).filter((position) => position !== null) };
  const held = await tx.versionRegion.updateMany({
    where: { versionId: version.id, regionId, skippedAt: { not: null }, wave },
    data: { skippedAt: null },
  });
  return held.count;
}

/** Gives the regions these copies, unless somebody else has put them back meanwhile. */
async function putBack(tx: Tx, versionId: string, copies: { id: string; regionId: string }[]) {
  const back: string[] = [];
  for (const { id, regionId } of copies) {
    const linked = await tx.versionRegion.updateMany({
      where: { versionId, regionId, skippedAt: { not: null } },
      data: { copyId: id, skippedAt: null },
    });
    if (linked.count > 0) back.push(id);
  }
  // Another version may have asked to cancel what this one wants now.
  await tx.copy.updateMany({ where: { id: { in: back } }, data: { cancelAskedAt: null } });
  return back;
}

async function retry(ctx: Ctx, tx: Tx, input: Input) {
  const now = ctx.clock.now();
  const before = await findOwnVersion(tx, ctx.actor, input.versionId);
  const ids = new Set(chosen(before, input.regionId));
  const roots = await rootIds(tx, before.sourceImageId);
  const skipped = await copiesForSkipped(ctx, tx, before, input);
  const more = [...roots, ...skipped.map(({ id }) => id)];
  const version = await holdVersion(ctx, tx, input.versionId, more);
  const linked = copiesOf(version).flatMap(({ id }) => (ids.has(id) ? [id] : []));
  const back = await putBack(tx, version.id, skipped);
  const reset = await resetCopies(tx, { id: { in: linked } }, now);
  const held = await holdAgain(tx, version, input);
  const retried = reset + back.length + held;
  if (retried === 0) return { retried, regionIds: [] };
  await resetCopies(tx, { id: { in: [...roots, ...back] } }, now);
  await recordAudit(tx, {
    at: now,
    actor: ctx.actor,
    accountUid: version.package.accountUid,
    action: "distribution.retry",
    subject: "version",
    subjectId: version.id,
    packageId: version.packageId,
    after: { region: input.regionId, copies: retried },
  });
  const touched = held > 0 ? copiesOf(version).map(({ id }) => id) : [...linked, ...back];
  await rollUpVersions(tx, touched, now);
  // An image that another version has there already is one more that this version's services use.
  return { retried, regionIds: await markPermissions(ctx, tx, { copyIds: back }) };
}

/**
 * Gives failed and cancelled regions of a version another try, and puts one that was skipped back. Pressing twice does no
 * more than once.
 */
export async function retryCopies(ctx: Ctx, input: Input): Promise<{ retried: number }> {
  authorize(ctx.actor, "distribution.steer");
  const { retried, regionIds } = await ctx.db.$transaction((tx) => retry(ctx, tx, input));
  await ctx.wake.plan();
  await ctx.wake.wave(input.versionId);
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
  return { retried };
}
