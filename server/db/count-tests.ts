import type { Db, Tx } from "../ctx";

/** How many deployments of a service or of one version of it are there, those that were deleted aside. */
export async function countTests(
  db: Db | Tx,
  where: { serviceId: string } | { serviceVersionId: string },
): Promise<number> {
  return db.serviceInstance.count({ where: { ...where, state: { not: "deleted" } } });
}
