import type { Db } from "../ctx";

type Copy = { id: string };

/**
 * Calls to the cloud that a version's copies took in all, the most frequent first, with those of the private copy that its public
 * images are copied from, if there is one; `rootCalls` is how many of all calls that one took.
 */
export async function readCalls(db: Db, copies: readonly Copy[], root: Copy | null) {
  const ids = [...copies, ...(root ? [root] : [])].map(({ id }) => id);
  const sums = await db.copyCall.groupBy({
    by: ["operation"],
    where: { copyId: { in: ids } },
    _sum: { count: true, shared: true },
  });
  const calls = sums
    .map(({ operation, _sum }) => ({
      operation,
      count: _sum.count ?? 0,
      shared: _sum.shared ?? 0,
    }))
    .sort((a, b) => b.count - a.count || a.operation.localeCompare(b.operation));
  return { calls, rootCalls: root ? await countCalls(db, root) : 0 };
}

async function countCalls(db: Db, { id }: Copy): Promise<number> {
  const { _sum } = await db.copyCall.aggregate({ where: { copyId: id }, _sum: { count: true } });
  return _sum.count ?? 0;
}
