import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { OF_IMAGES } from "./due-permissions";

/**
 * Has every image looked at whose permission is at rest, and wakes the passes. Such a pass only reads:
 * where nothing else is wanted than was applied, a difference is told and not written.
 */
export async function lookForDrift(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "permission.run");
  const now = ctx.clock.now();
  await ctx.db.imagePermission.updateMany({
    where: { ...OF_IMAGES, state: { in: ["matching", "limited", "drifted"] } },
    data: { nextLookAt: now },
  });
  const regions = await ctx.db.copy.findMany({
    where: { state: "available", permission: { isNot: null } },
    distinct: ["regionId"],
    select: { regionId: true },
  });
  for (const { regionId } of regions) await ctx.wake.permit(regionId);
}
