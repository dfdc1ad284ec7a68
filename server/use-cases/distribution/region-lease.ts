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

/** Gives the region back, unless the lease has passed on. */
export async function releaseRegion(ctx: Ctx, regionId: string, leaseId: string): Promise<void> {
  await ctx.db.region.updateMany({
    where: { id: regionId, leaseId },
    data: { leaseId: null, leaseUntil: null },
  });
}
