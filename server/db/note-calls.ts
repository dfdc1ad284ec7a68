import type { Db } from "../ctx";

/** Adds calls that were made for these copies, by operation; where there are several, each of the calls served all of them. */
export async function noteCalls(
  db: Db,
  copyIds: readonly string[],
  calls: ReadonlyMap<string, number>,
): Promise<void> {
  if (copyIds.length === 0) return;
  const isShared = copyIds.length > 1;
  for (const [operation, count] of calls) {
    const shared = isShared ? count : 0;
    // Ordered, so that two who note calls for the same copies queue instead of deadlocking.
    await db.$executeRaw`
      insert into "CopyCall" ("copyId", "operation", "count", "shared")
      select id, ${operation}, ${count}::int, ${shared}::int
      from "Copy" where id = any(${[...copyIds]}) order by id
      on conflict ("copyId", "operation") do update
      set "count" = "CopyCall"."count" + excluded."count",
          "shared" = "CopyCall"."shared" + excluded."shared"`;
  }
}
