// npm run db:migration -- NAME: writes the next migration from what schema.prisma changed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { embeddedMigrationSession } from "../server/db/embedded-session";
import { migrate } from "../server/db/migrate";
import { MIGRATIONS_FOLDER } from "../server/db/migrations-folder";
import { schemaTool } from "../server/db/schema-engine";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Say what the migration does: npm run db:migration -- add_reviews");
  process.exit(1);
}

const client = await PGlite.create();
const session = embeddedMigrationSession(client);
await migrate({ openMigrationSession: async () => session });
const schema = readFileSync("prisma/schema.prisma", "utf8");
const sql = await (await schemaTool(session.factory, schema)).diffToSchema(schema);
await client.close();

if (sql === null) {
  console.log("schema.prisma and the migrations agree: there is nothing to write.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql`);
  console.log("Append CHECK constraints there by hand: the schema language cannot express them.");
}
