import type { Db, Tx } from "../ctx";
import type { Running } from "../domain/instance/left-behind";

/**
 * How many instances of a service there are by template and region, tests of its supplier and deleted ones aside; of these
 * accounts alone where they are named.
 */
export async function countRunning(
  db: Db | Tx,
  { serviceId, accountUids }: { serviceId: string; accountUids?: readonly string[] },
): Promise<Running[]> {
  const groups = await db.serviceInstance.groupBy({
    by: ["templateName", "regionId"],
    where: {
      serviceId,
      test: false,
      state: { not: "deleted" },
      ...(accountUids && { accountUid: { in: [...accountUids] } }),
    },
    _count: true,
  });
  return groups.map(({ templateName, regionId, _count }) => ({
    templateName,
    regionId,
    count: _count,
  }));
}
