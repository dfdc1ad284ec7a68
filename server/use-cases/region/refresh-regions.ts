import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";

/**
 * Reads the regions from the cloud (DescribeRegions): new ones appear, missing ones are closed, none
 * is forgotten. Throws CloudError when the cloud gave no result; nothing is changed then.
 */
export async function refreshRegions(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "region.refresh");
  const regions = await ctx.cloud.platform.regions();
  const seenAt = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    for (const { regionId: id, nameEn, nameZh } of regions) {
      const told = { nameEn, nameZh, open: true, seenAt };
      await tx.region.upsert({ where: { id }, create: { id, ...told }, update: told });
    }
    await tx.region.updateMany({
      where: { id: { notIn: regions.map((region) => region.regionId) } },
      data: { open: false },
    });
  });
}
