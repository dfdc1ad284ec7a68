import type { Ctx, Tx } from "../../ctx";
import { authorize } from "../../domain/authorize";

type Told = { id: string; nameEn: string; nameZh: string };

/** New regions, and those that are called differently now. */
async function write(tx: Tx, regions: readonly Told[], seenAt: Date): Promise<void> {
  const known = await tx.region.findMany();
  const names = new Map(known.map(({ id, nameEn, nameZh }) => [id, `${nameEn}/${nameZh}`]));
  const fresh = regions.filter(({ id }) => !names.has(id));
  await tx.region.createMany({
    data: fresh.map((region) => ({ ...region, seenAt })),
    skipDuplicates: true,
  });
  for (const { id, nameEn, nameZh } of regions) {
    const name = names.get(id);
    if (name === undefined || name === `${nameEn}/${nameZh}`) continue;
    await tx.region.update({ where: { id }, data: { nameEn, nameZh } });
  }
}

/**
 * Reads the regions from the cloud (DescribeRegions): new ones appear, missing ones are closed, none
 * is forgotten. Throws CloudError when the cloud gave no result; nothing is changed then. Every process does this at
 * its start, so the rows, which looks lease, are not written one by one.
 */
export async function refreshRegions(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "region.refresh");
  const regions = await ctx.cloud.platform.regions();
  const told = regions.map(({ regionId: id, nameEn, nameZh }) => ({ id, nameEn, nameZh }));
  const ids = told.map(({ id }) => id);
  const seenAt = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    // In one order: two processes that start at once queue instead of deadlocking.
    await tx.$queryRaw`select id from "Region" order by id for update`;
    await write(tx, told, seenAt);
    await tx.region.updateMany({ where: { id: { in: ids } }, data: { open: true, seenAt } });
    await tx.region.updateMany({ where: { id: { notIn: ids } }, data: { open: false } });
  });
}
