import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/generated/client";
import { checkedChannel, type Database } from "./database";
import { openListenClient } from "./listen-client";
import type { MigrationSession } from "./migrate";
import { firstErrorOf, withWholeScripts } from "./whole-scripts";

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * A PostgreSQL server by its URL. Connections are made when needed and replaced when the server
 * restarts, so this never fails on its own; the first query does.
 */
export async function openPostgresqlDatabase(url: string): Promise<Database> {
  const config: pg.PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "imagecast",
    // Columns without time zone hold UTC; a server that lives elsewhere must not write its local time.
    options: "-c timezone=UTC",
  };
  const pool = new pg.Pool({ ...config, max: POOL_SIZE });
  // An idle connection that breaks is dropped by the pool; without a listener Node would end.
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const ear = openListenClient(config);
  let closing: Promise<void> | undefined;
  return {
    prisma,
    kind: "postgresql",
    describe: describeUrl(url),
    executeSql: (text, values) => query(pool, text, values),
    listen: ear.listen,
    async notify(channel, payload) {
      await pool.query("SELECT pg_notify($1, $2)", [checkedChannel(channel), payload]);
    },
    openMigrationSession: async () => openSession(config),
    close() {
      closing ??= (async () => {
        await ear.close();
        await prisma.$disconnect();
        await pool.end();
      })();
      return closing;
    },
  };
}

/** "PostgreSQL shop on db.example:5432": what a person needs to recognise it, without user or password. */
export function describeUrl(url: string): string {
  const { pathname, hostname, port, searchParams } = new URL(url);
  const host = hostname || searchParams.get("host") || "localhost";
  return `PostgreSQL ${pathname.slice(1) || "postgres"} on ${host}:${port || 5432}`;
}

async function query(pool: pg.Pool, text: string, values?: unknown[]) {
  // Several statements in one text come back as a list of results, which the types do not know.
  const done = (await pool.query(text, values?.length ? values : undefined)) as
    | pg.QueryResult
    | pg.QueryResult[];
  if (!Array.isArray(done)) return { rows: done.rows as unknown[], rowCount: done.rowCount };
  return {
    rows: done.flatMap((result) => result.rows as unknown[]),
    rowCount: done.reduce((sum, result) => sum + (result.rowCount ?? 0), 0),
  };
}

/** A pool of exactly one connection: BEGIN, the schema engine's statements and COMMIT share a session. */
function openSession(config: pg.PoolConfig): MigrationSession {
  const pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 });
  pool.on("error", () => undefined);
  const first = firstErrorOf();
  return {
    factory: withWholeScripts(new PrismaPg(pool), (script) =>
      onlyConnection(pool, (client) => client.query(script)).catch(first.remember),
    ),
    run: async (sql) => {
      const done = await onlyConnection(pool, (client) => client.query(sql));
      return done.rows as unknown[];
    },
    firstError: first.get,
    close: () => pool.end(),
  };
}

/** Unlike pool.query this keeps the connection after an error, so that ROLLBACK reaches the same session. */
async function onlyConnection<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>) {
  const client = await pool.connect();
  try {
    return await use(client);
  } finally {
    client.release();
  }
}
