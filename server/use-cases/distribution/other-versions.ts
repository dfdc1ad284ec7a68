import type { Db, Tx } from "../../ctx";

/** For each copy, how many other published versions use it too. */
export async function countOtherVersions(
  db: Db | Tx,
  versionId: string,
  copies: readonly { id: string }[],
): Promise<Map<string, number>> {
  const rows = await db.versionRegion.groupBy({
    by: ["copyId"],
    where: { copyId: { in: copies.map((copy) => copy.id) }, versionId: { not: versionId } },
    _count: { versionId: true },
  });
  return new Map(rows.map((row) => [row.copyId ?? "", row._count.versionId]));
}
