import type { Ctx, Tx } from "../../ctx";
import { lockCopies } from "../../db/lock-copies";
import { plannedCopies } from "../../db/planned-copies";
import { rollUpVersions } from "../../db/roll-up-versions";
import { authorize } from "../../domain/authorize";
import { copyLifecycle } from "../../domain/distribution/copy-lifecycle";
import type { CopyTrouble } from "../../domain/distribution/copy-trouble";
import { type PlannedStart, planCopies as plan } from "../../domain/distribution/plan-copies";
import type { PlannedCopy } from "../../domain/distribution/planned-copy";
import { rootlessSources, strandedCopies } from "../../domain/distribution/stranded-copies";

/** Key of the advisory lock under which slots are given out: one planner at a time, whatever the process. */
const PLAN_LOCK = 4_510_001;

/** A plan of six thousand copies on a busy machine, after waiting for that of another process, takes longer than Prisma would allow. */
const PLAN_WITHIN_MS = 30_000;

/** Wants a root for sources of which every image is public, and says whether there were any. */
async function addRoots(ctx: Ctx, tx: Tx, copies: readonly PlannedCopy[]): Promise<boolean> {
  const now = ctx.clock.now();
  const roots = rootlessSources(copies).map(({ sourceId, rootRegionId }) => ({
    id: ctx.ids.fresh("ic"),
    sourceImageId: sourceId,
    regionId: rootRegionId,
    root: true,
    createdAt: now,
    updatedAt: now,
  }));
  if (roots.length > 0) await tx.copy.createMany({ data: roots });
  return roots.length > 0;
}

async function start(ctx: Ctx, tx: Tx, planned: PlannedStart): Promise<void> {
  const now = ctx.clock.now();
  await tx.copy.updateMany({
    where: { id: planned.copyId, state: { in: copyLifecycle.from("plan") } },
    data: {
      state: copyLifecycle.to("plan"),
      fromRegionId: planned.fromRegionId,
      attempt: { increment: 1 },
      askedAt: null,
      nextLookAt: now,
      startedAt: now,
      progressedAt: now,
      verifyingAt: null,
      updatedAt: now,
    },
  });
}

async function giveUp(ctx: Ctx, tx: Tx, copies: readonly PlannedCopy[]): Promise<void> {
  for (const copy of copies) {
    const error: CopyTrouble = {
      step: "copy",
      code: "StagingFailed",
      message: `The image could not be staged in its source region ${copy.rootRegionId}.`,
      requestId: null,
    };
    await tx.copy.updateMany({
      where: { id: copy.id, state: "pending" },
      data: { state: copyLifecycle.to("fail"), error, updatedAt: ctx.clock.now() },
    });
  }
}

/** Cancels what was asked to be while it was being restarted: the cloud holds nothing of it any more. */
async function dropCancelled(ctx: Ctx, tx: Tx): Promise<string[]> {
  const where = { state: "pending", cancelAskedAt: { not: null } } as const;
  const ids = (await tx.copy.findMany({ where, select: { id: true } })).map((copy) => copy.id);
  if (ids.length === 0) return ids;
  await lockCopies(tx, ids);
  const now = ctx.clock.now();
  await tx.copy.updateMany({
    where: { ...where, id: { in: ids } },
    data: { state: copyLifecycle.to("cancel"), nextLookAt: null, updatedAt: now },
  });
  return ids;
}

/**
 * Gives free slots to pending copies and asks for a look at each region where one may now start.
 * Run it whenever something was published, retried or came to rest; running it twice changes nothing.
 */
export async function planCopies(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "distribution.run");
  const regions = await ctx.db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${PLAN_LOCK})`;
      const dropped = await dropCancelled(ctx, tx);
      const known = await plannedCopies(tx);
      const copies = (await addRoots(ctx, tx, known)) ? await plannedCopies(tx) : known;
      const starts = plan(copies, ctx.limits);
      const stranded = strandedCopies(copies);
      await lockCopies(tx, [
        ...starts.map((item) => item.copyId),
        ...stranded.map((copy) => copy.id),
      ]);
      for (const planned of starts) await start(ctx, tx, planned);
      await giveUp(ctx, tx, stranded);
      const changed = [
        ...dropped,
        ...starts.map((item) => item.copyId),
        ...stranded.map((copy) => copy.id),
      ];
      if (changed.length > 0) await rollUpVersions(tx, changed, ctx.clock.now());
      const started = new Set(starts.map((item) => item.copyId));
      return new Set(copies.filter((copy) => started.has(copy.id)).map((copy) => copy.regionId));
    },
    { timeout: PLAN_WITHIN_MS },
  );
  for (const regionId of regions) await ctx.wake.look(regionId);
}
