import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { type Migration, readMigrations } from "./migrations-folder";
import { schemaTool } from "./schema-engine";

/** One session of a database, kept for migrating: BEGIN and COMMIT reach the same session as the factory. */
export interface MigrationSession {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** Runs SQL text without parameters; answers the rows of its last statement. */
  run(sql: string): Promise<unknown[]>;
  /** The first error that the database itself raised, when the engine hid it behind a later one. */
  firstError(): unknown;
  close(): Promise<void>;
}

/** Any fixed number: all Imagecast processes must agree on it. It spells "Cast" in ASCII. */
const MIGRATION_LOCK = 0x43617374;

/**
 * Brings a database up to the migrations given (those of prisma/migrations by default) and answers the
 * names it applied, oldest first; an empty list when there was nothing to do.
 *
 * Each migration runs in one transaction together with its row in _prisma_migrations, under an advisory
 * lock. A process killed in the middle therefore leaves no half-applied migration behind, and two
 * processes that start at once apply each one once. Throws an Error with a plain sentence when a
 * migration fails or when the database was written by a newer version.
 */
export async function migrate(
  source: { openMigrationSession(): Promise<MigrationSession> },
  migrations: Migration[] = readMigrations(),
): Promise<string[]> {
  const session = await source.openMigrationSession();
  try {
    const applied: string[] = [];
    for (let next = await pending(session, migrations); next !== null; ) {
      if (await applyOne(session, migrations, next)) applied.push(next);
      next = await pending(session, migrations);
    }
    return applied;
  } finally {
    await session.close();
  }
}

async function applyOne(session: MigrationSession, migrations: Migration[], name: string) {
  await session.run("BEGIN");
  try {
    await session.run(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    // Somebody else may have applied it while this process waited for the lock.
    const mine = (await pending(session, migrations)) === name;
    if (mine) {
      const upToName = migrations.slice(0, migrations.findIndex((m) => m.name === name) + 1);
      await (await schemaTool(session.factory)).apply(upToName);
    }
    await session.run("COMMIT");
    return mine;
  } catch (error) {
    await session.run("ROLLBACK").catch(() => undefined);
    const reason = session.firstError() ?? error;
    const words = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`Migration ${name} could not be applied: ${words}`, { cause: reason });
  }
}

/** The oldest migration that the database does not have yet, or null. */
async function pending(session: MigrationSession, migrations: Migration[]): Promise<string | null> {
  const done = await appliedNames(session);
  const unknown = [...done].filter((name) => !migrations.some((m) => m.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `The database was written by a newer version of Imagecast (it holds ${unknown.join(", ")}).`,
    );
  }
  return migrations.find((m) => !done.has(m.name))?.name ?? null;
}

async function appliedNames(session: MigrationSession): Promise<Set<string>> {
  const [table] = await session.run(`SELECT to_regclass('_prisma_migrations')::text AS name`);
  if (!(table as { name: string | null }).name) return new Set();
  const rows = await session.run(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Set(rows.map((row) => (row as { migration_name: string }).migration_name));
}
