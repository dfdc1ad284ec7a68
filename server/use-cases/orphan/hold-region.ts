import type { Ctx } from "../../ctx";
import { leaseRegion } from "../../db/region-lease";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/**
 * Does the work while no look is held at the region: a look takes up images by their names, and must not take up one that
 * is just being deleted or adopted. Throws CONFLICT while a look is under way; it is over in a moment.
 */
export async function holdRegion<Result>(
  ctx: Ctx,
  regionId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lease = await leaseRegion(ctx, "look", regionId);
  if (!lease) throw new Refusal("CONFLICT", sentence("rules.orphan_region_busy"));
  try {
    return await work();
  } finally {
    await lease.release();
    await ctx.wake.look(regionId);
  }
}
