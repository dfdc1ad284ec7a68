import type { PGlite } from "@electric-sql/pglite";
import type { Database } from "../db/database";
import { overClient } from "../db/embedded-database";

/** A client that tests hold one after another, and what its database looked like when it was new. */
type Reused = { client: PGlite; shape: string };

/**
 * Answers how to open a database in memory that no other test holds: one that was given back, which is warm and so several times
 * as fast as a new one, or a new one of `create`. Closing it gives it back, emptied. One whose tables are not as they were (a test
 * added one, a migration writes rows) is thrown away.
 */
export function reusedDatabases(create: () => Promise<PGlite>): () => Promise<Database> {
  const idle: Reused[] = [];
  return async () => {
    const reused = idle.pop() ?? (await newcomer(create));
    const lease = leaseOf(reused.client);
    return overClient(lease.client, "embedded PostgreSQL in memory", async () => {
      await lease.end();
      await empty(reused.client);
      if ((await shapeOf(reused.client)) === reused.shape) idle.push(reused);
      else await reused.client.close();
    });
  };
}

async function newcomer(create: () => Promise<PGlite>): Promise<Reused> {
  const client = await create();
  return { client, shape: await shapeOf(client) };
}

/**
 * The client as one holder sees it. Once the lease has ended, what is still under way for the holder fails, instead of meeting
 * the rows of the next one.
 */
function leaseOf(client: PGlite) {
  let ended = false;
  const ears: (() => Promise<void>)[] = [];
  const leased = new Proxy(client, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        if (ended) throw new Error("This database was closed.");
        const answer = value.apply(target, given);
        if (name === "listen") answer.then((stop: () => Promise<void>) => ears.push(stop));
        return answer;
      };
    },
  });
  return {
    client: leased,
    async end() {
      ended = true;
      for (const stop of ears) await stop();
    },
  };
}

/** Removes what tests write: rows, the queues' own schema, and what belongs to the session. */
async function empty(client: PGlite): Promise<void> {
  await client.exec(`
    DROP SCHEMA IF EXISTS pgboss CASCADE;
    DO $$ BEGIN
      EXECUTE (
        SELECT 'TRUNCATE ' || string_agg(format('%I', tablename), ', ') || ' RESTART IDENTITY'
        FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      );
    END $$;`);
  await client.exec("DISCARD ALL");
}

/** Tables and indexes with their columns, checks and sizes, and the schemas, in one short text. */
async function shapeOf(client: PGlite): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(`
    SELECT md5(string_agg(concat_ws(' ', oid, relname, relnatts, relchecks,
        CASE relkind WHEN 'r' THEN pg_relation_size(oid) END), ', ' ORDER BY oid)
      || (SELECT string_agg(nspname, ', ' ORDER BY nspname) FROM pg_namespace)) AS shape
    FROM pg_class WHERE relnamespace = 'public'::regnamespace`);
  return rows[0]?.shape ?? "";
}
