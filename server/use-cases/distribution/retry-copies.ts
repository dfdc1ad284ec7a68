import { z } from "zod";
import type { Ctx } from "../../ctx";
import { lockCopies } from "../../db/lock-copies";
import { findOwnVersion, type VersionRow } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { resetCopies } from "../../db/reset-copies";
import { rollUpVersions } from "../../db/roll-up-versions";
import { rootIds } from "../../db/root-ids";
import { authorize } from "../../domain/authorize";
import { whyNotRetry } from "../../domain/distribution/why-not-copy";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** One region of a version, or all that can be retried. */
export const retryInput = z.object({ versionId: z.string(), regionId: z.string().nullable() });

/** The copies to retry; the staged one comes along (as the root does), for without it no other can start. */
function chosen(version: VersionRow, regionId: string | null): string[] {
  const copies = version.regions.flatMap((region) => (region.copy ? [region.copy] : []));
  const retryable = copies.filter((copy) => whyNotRetry(copy) === null);
  if (regionId === null) return retryable.map((copy) => copy.id);
  const copy = copies.find((candidate) => candidate.regionId === regionId);
  if (!copy) throw new Refusal("NOT_FOUND", sentence("errors.region_not_found"));
  refuseIf(whyNotRetry(copy));
  const staged = retryable.filter((other) => other.regionId === version.sourceImage.regionId);
  return [...new Set([copy.id, ...staged.map((other) => other.id)])];
}

/** Gives failed and cancelled regions of a version another try. Pressing twice does no more than once. */
export async function retryCopies(
  ctx: Ctx,
  input: z.infer<typeof retryInput>,
): Promise<{ retried: number }> {
  authorize(ctx.actor, "distribution.steer");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  const copyIds = chosen(version, input.regionId);
  const now = ctx.clock.now();
  const retried = await ctx.db.$transaction(async (tx) => {
    const roots = await rootIds(tx, version.sourceImageId);
    await lockCopies(tx, [...copyIds, ...roots]);
    const count = await resetCopies(tx, { id: { in: copyIds } }, now);
    if (count === 0) return 0;
    await resetCopies(tx, { id: { in: roots } }, now);
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid: version.package.accountUid,
      action: "distribution.retry",
      subject: "version",
      subjectId: version.id,
      packageId: version.packageId,
      after: { region: input.regionId, copies: count },
    });
    await rollUpVersions(tx, copyIds, now);
    // Deleted meanwhile: then nobody wants these copies. Asked last, for rolling up has waited for the deletion.
    await findOwnVersion(tx, ctx.actor, version.id);
    return count;
  });
  await ctx.wake.plan();
  return { retried };
}
