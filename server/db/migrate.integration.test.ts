import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../testing/test-database";
import type { Database } from "./database";
import { embeddedMigrationSession } from "./embedded-session";
import { migrate } from "./migrate";
import { type Migration, readMigrations } from "./migrations-folder";
import { schemaTool } from "./schema-engine";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const broken: Migration = {
  name: "29990101000000_broken",
  sql: 'CREATE TABLE "Half" ("id" TEXT);\nALTER TABLE "Nowhere" ADD COLUMN "x" TEXT;\n',
};

describe("migrations", () => {
  test("are recorded and not applied twice", async () => {
    expect(await migrate(database)).toEqual([]);
    const rows = await database.prisma.$queryRawUnsafe(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1",
    );
    expect(rows).toEqual(readMigrations().map(({ name }) => ({ name })));
  });

  test("that fail leave nothing behind and say what the database said", async () => {
    await expect(migrate(database, [...readMigrations(), broken])).rejects.toThrow(
      /29990101000000_broken could not be applied: .*"Nowhere" does not exist/,
    );
    const [left] = (await database.executeSql(`SELECT to_regclass('"Half"')::text AS name`)).rows;
    expect(left).toEqual({ name: null });
    expect(await migrate(database)).toEqual([]);
  });

  test("of a newer version are refused with a sentence", async () => {
    await expect(migrate(database, [])).rejects.toThrow("written by a newer version of Imagecast");
  });

  // On PGlite whatever the tests run on: on a server the adapter cannot read the catalogue's "char" columns.
  test("are applied once to an empty database and lead exactly to schema.prisma", async () => {
    const schema = readFileSync("prisma/schema.prisma", "utf8");
    const client = await PGlite.create();
    const session = embeddedMigrationSession(client);
    const empty = { openMigrationSession: async () => session };
    const names = readMigrations().map(({ name }) => name);
    expect(await migrate(empty)).toEqual(names);
    expect(await migrate(empty)).toEqual([]);
    const tool = await schemaTool(session.factory, schema);
    expect(await tool.diffToSchema(schema)).toBeNull();
    await client.close();
  });
});

describe("the database itself refuses", () => {
  const account = { uid: "1234567890123456", name: "Acme" };

  test.each(["123", "12345678901234567", "123456789012345x"])("account %s", async (uid) => {
    await expect(database.prisma.account.create({ data: { ...account, uid } })).rejects.toThrow(
      "Account_uid_check",
    );
  });

  test("package names outside of letters, digits and underscore", async () => {
    await database.prisma.account.create({ data: account });
    const group = { id: "rg-1", accountUid: account.uid, name: "default" };
    await database.prisma.resourceGroup.create({ data: group });
    const row = { accountUid: account.uid, resourceGroupId: group.id, createdById: "u" };
    await expect(
      database.prisma.package.create({ data: { ...row, id: "p1", name: "no spaces" } }),
    ).rejects.toThrow("Package_name_check");
    await database.prisma.package.create({ data: { ...row, id: "p2", name: "web_server" } });
  });
});
