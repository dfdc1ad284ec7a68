import { expect, it } from "vitest";
import { reusedDatabases } from "./reused-databases";
import { migratedClient } from "./test-database";

let made = 0;
const open = reusedDatabases(() => {
  made += 1;
  return migratedClient();
});
const account = { uid: "1234567890123456", name: "Acme" };

it("is handed on empty, and deaf to what its last holder listened to", async () => {
  const one = await open();
  const heard: (string | null)[] = [];
  await one.listen("word", (payload) => heard.push(payload));
  await one.prisma.account.create({ data: account });
  await one.executeSql("CREATE SCHEMA pgboss; SET statement_timeout = 12345");
  await one.close();
  const two = await open();
  expect(made).toBe(1);
  expect(await two.prisma.account.count()).toBe(0);
  const { rows } = await two.executeSql(
    "SELECT to_regnamespace('pgboss')::text AS queues, current_setting('statement_timeout') AS limit",
  );
  expect(rows).toEqual([{ queues: null, limit: "0" }]);
  await two.notify("word", "late");
  expect(heard).toEqual([]);
  await two.close();
});

it("answers nothing more to the holder who closed it", async () => {
  const one = await open();
  await one.close();
  const two = await open();
  await expect(one.executeSql("SELECT 1")).rejects.toThrow("This database was closed.");
  await expect(one.prisma.account.count()).rejects.toThrow("This database was closed.");
  await two.close();
});

it("is held by one at a time", async () => {
  const [one, two] = [await open(), await open()];
  await one.prisma.account.create({ data: account });
  expect(await two.prisma.account.count()).toBe(0);
  await one.close();
});

it.each([
  'ALTER TABLE "Account" ADD COLUMN "more" TEXT',
  'CREATE INDEX ON "Account" ("name")',
  'CREATE SCHEMA "more"',
])("is not handed on after %s", async (change) => {
  const changed = await open();
  await changed.executeSql(change);
  await changed.close();
  const before = made;
  await (await open()).close();
  expect(made).toBe(before + 1);
});
