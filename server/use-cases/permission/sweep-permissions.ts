import type { Ctx } from "../../ctx";
import { expiredOnImages } from "../../db/expired-on-images";
import { markPermissions, SHAREABLE } from "../../db/mark-permissions";
import { authorize } from "../../domain/authorize";
import { isDue } from "./due-permissions";

/** Images that became available in another way than this house's own (an older database) are marked, too. */
async function unmarked(ctx: Ctx): Promise<string[]> {
  const copies = await ctx.db.copy.findMany({
    where: { state: "available", imageId: { not: null }, permission: null, ...SHAREABLE },
    select: { id: true },
  });
  return copies.map(({ id }) => id);
}

/**
 * Marks what changed by itself (an entry of a whitelist expired) and wakes the passes that are due. A
 * lost job therefore delays by a sweep at most and never loses anything.
 */
export async function sweepPermissions(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "permission.run");
  const serviceIds = await expiredOnImages(ctx.db, ctx.clock.now());
  for (const serviceId of serviceIds) {
    await ctx.db.$transaction((tx) => markPermissions(ctx, tx, { serviceIds: [serviceId] }));
  }
  const copyIds = await unmarked(ctx);
  await ctx.db.$transaction((tx) => markPermissions(ctx, tx, { copyIds }));
  const due = await ctx.db.copy.findMany({
    where: { permission: isDue(ctx.clock.now()) },
    distinct: ["regionId"],
    select: { regionId: true },
  });
  for (const { regionId } of due) await ctx.wake.permit(regionId);
}
