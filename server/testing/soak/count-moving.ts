import type { Ctx } from "../../ctx";

/** Copies, permissions and loans that are still to come to rest. */
export async function countMoving({ db }: Pick<Ctx, "db">): Promise<number> {
  const resting = ["available", "failed", "cancelled"] as const;
  const counts = await Promise.all([
    db.copy.count({ where: { state: { notIn: [...resting] } } }),
    db.imagePermission.count({ where: { state: "due", copy: { state: "available" } } }),
    db.sourceImage.count({ where: { grantState: "granted" } }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
