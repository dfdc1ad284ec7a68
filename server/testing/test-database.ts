import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Database } from "../db/database";
import { openMemoryDatabase } from "../db/embedded-database";
import { embeddedMigrationSession } from "../db/embedded-session";
import { migrate } from "../db/migrate";
import { migrationsHash } from "../db/migrations-folder";
import { openPostgresqlDatabase } from "../db/postgresql-database";

/**
 * A fresh, migrated, empty database of its own for one test file: in memory, or on the server of
 * TEST_DATABASE_URL (a role that may create databases). Closing it drops it.
 */
export async function testDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? cloneOnServer(server) : openMemoryDatabase(await migratedDump());
}

/** The dump is kept between runs: starting PGlite from nothing takes seconds, from a dump a fraction. */
async function migratedDump(): Promise<Blob> {
  const file = join(tmpdir(), `imagecast-test-${migrationsHash()}.tar`);
  if (!existsSync(file)) {
    const client = await PGlite.create();
    await migrate({ openMigrationSession: async () => embeddedMigrationSession(client) });
    const dump = await client.dumpDataDir("none");
    await client.close();
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, file);
  }
  return new Blob([readFileSync(file)]);
}

/** Several test processes may want the template at once; the first one makes it under this lock. */
const TEMPLATE_LOCK = 7_041_776;

async function cloneOnServer(server: string): Promise<Database> {
  const template = `imagecast_template_${migrationsHash()}`;
  const name = `imagecast_test_${randomUUID().replaceAll("-", "")}`;
  await withClient(server, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await makeTemplate(server, client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  const database = await openPostgresqlDatabase(urlOf(server, name));
  return {
    ...database,
    async close() {
      await database.close();
      await withClient(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
    },
  };
}

async function makeTemplate(server: string, client: pg.Client, template: string) {
  const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]);
  if (found.rowCount) return;
  // Renamed only when it is whole, so that a run that was stopped leaves no half-made template.
  const draft = `${template}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft}`);
  const database = await openPostgresqlDatabase(urlOf(server, draft));
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
