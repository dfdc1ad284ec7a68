import type { Ctx } from "../../ctx";
import { LOOK_LEASE_MS } from "../../domain/distribution/tunables";

/**
 * Takes the region for one look, or answers null when another look holds it. A look that died frees
 * the region when its lease runs out. Correctness does not hang on the lease (every write is a
 * compare-and-set, every call can run twice); it saves calls.
 */
export async function leaseRegion(ctx: Ctx, regionId: string): Promise<string | null> {
  const now = ctx.clock.now();
  const leaseId = ctx.ids.fresh("look");
  const taken = await ctx.db.region.updateMany({
    where: { id: regionId, OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] },
    data: { leaseId, leaseUntil: new Date(now.getTime() + LOOK_LEASE_MS) },
  });
  return taken.count > 0 ? leaseId : null;
}

/**
 * Goes on holding the region: a look at many copies outlasts one lease. False when the lease has passed on.
 */
export async function renewLease(ctx: Ctx, regionId: string, leaseId: string): Promise<boolean> {
  const kept = await ctx.db.region.updateMany({
    where: { id: regionId, leaseId },
    data: { leaseUntil: new Date(ctx.clock.now().getTime() + LOOK_LEASE_MS) },
  });
  return kept.count > 0;
}

/** Until when another look holds the region, or null when none does. */
export async function leasedUntil(ctx: Ctx, regionId: string): Promise<Date | null> {
  const region = await ctx.db.region.findUnique({
    where: { id: regionId },
    select: { leaseUntil: true },
  });
  return region?.leaseUntil ?? null;
}

/** Gives the region back, unless the lease has passed on. */
export async function releaseRegion(ctx: Ctx, regionId: string, leaseId: string): Promise<void> {
  await ctx.db.region.updateMany({
    where: { id: regionId, leaseId },
    data: { leaseId: null, leaseUntil: null },
  });
}
