import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "@/prisma/generated/client";
import { claimDataFolder } from "./data-folder-lock";
import { checkedChannel, type Database } from "./database";
import { embeddedMigrationSession } from "./embedded-session";

/**
 * PostgreSQL compiled to WebAssembly, kept in `<dataDir>/postgres`. One process at a time: a second
 * writer would corrupt the files. Throws DataFolderInUseError.
 */
export async function openEmbeddedDatabase(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const release = await claimDataFolder(dataDir);
  try {
    const client = await PGlite.create({ dataDir: join(dataDir, "postgres") });
    return overClient(client, `embedded PostgreSQL in ${dataDir}`, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** A database that lives in memory and is gone on close; `dump` is one made by PGlite's dumpDataDir. */
export async function openMemoryDatabase(dump?: Blob): Promise<Database> {
  const client = await PGlite.create(dump ? { loadDataDir: dump } : {});
  return overClient(client, "embedded PostgreSQL in memory", () => undefined);
}

function overClient(client: PGlite, describe: string, release: () => void): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(client) });
  let closed = false;
  return {
    prisma,
    kind: "embedded",
    describe,
    executeSql: (text, values) =>
      values?.length ? query(client, text, values) : script(client, text),
    async listen(channel, listener) {
      const stop = await client.listen(checkedChannel(channel), listener);
      return () => (closed ? Promise.resolve() : stop());
    },
    async notify(channel, payload) {
      await client.query("SELECT pg_notify($1, $2)", [checkedChannel(channel), payload]);
    },
    openMigrationSession: async () => embeddedMigrationSession(client),
    async close() {
      if (closed) return;
      closed = true;
      await prisma.$disconnect();
      await client.close();
      release();
    },
  };
}

async function query(client: PGlite, text: string, values: unknown[]) {
  const done = await client.query(text, values);
  return { rows: done.rows, rowCount: done.affectedRows };
}

/**
 * pg-boss wraps several statements in its own BEGIN and COMMIT. Should one fail, the only session there
 * is would stay in an aborted transaction; the client's transaction() rolls back before others come.
 */
async function script(client: PGlite, text: string) {
  const done = await client.transaction((tx) => tx.exec(text));
  return {
    rows: done.flatMap((result) => result.rows),
    rowCount: done.reduce((sum, result) => sum + (result.affectedRows ?? 0), 0),
  };
}
