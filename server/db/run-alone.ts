import type { Database } from "./database";

/**
 * Does the work while no other process of this database does work under the same lock. The embedded database has one process
 * only. Whatever the work throws is passed on.
 */
export async function runAlone<T>(
  database: Pick<Database, "kind" | "openMigrationSession">,
  lock: number,
  work: () => Promise<T>,
): Promise<T> {
  if (database.kind === "embedded") return work();
  const session = await database.openMigrationSession();
  try {
    await session.run(`SELECT pg_advisory_lock(${lock})`);
    return await work();
  } finally {
    // The lock ends with the session, however that ends.
    await session.close();
  }
}
