import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../testing/test-database";
import type { Database } from "./database";
import { describeUrl } from "./postgresql-database";

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe("notifications", () => {
  test("reach every listener of their channel until it stops", async () => {
    const heard: [string, string | null][] = [];
    const stopOne = await database.listen("one", (payload) => heard.push(["first", payload]));
    const stopTwo = await database.listen("one", (payload) => heard.push(["second", payload]));
    const stopOther = await database.listen("other", (payload) => heard.push(["other", payload]));
    await database.notify("one", "a");
    await expect
      .poll(() => heard)
      .toEqual([
        ["first", "a"],
        ["second", "a"],
      ]);
    await stopOne();
    await database.notify("one", "b");
    await expect.poll(() => heard.slice(2)).toEqual([["second", "b"]]);
    await Promise.all([stopTwo(), stopOther()]);
  });

  test("are sent by a transaction when it commits, and only then", async () => {
    const heard: (string | null)[] = [];
    const stop = await database.listen("change", (payload) => heard.push(payload));
    const send = (payload: string, fail: boolean) =>
      database.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT pg_notify('change', ${payload})`;
        if (fail) throw new Error("rolled back");
      });
    await expect(send("lost", true)).rejects.toThrow("rolled back");
    await send("kept", false);
    await expect.poll(() => heard).toEqual(["kept"]);
    await stop();
  });

  test("a channel that PostgreSQL would fold or cut is refused", async () => {
    await expect(database.notify("Change", "x")).rejects.toThrow("cannot be the name of a channel");
  });

  test("a lost connection is made again, and listeners are told to read again", async ({
    skip,
  }) => {
    skip(database.kind === "embedded", "the embedded database has no connection to lose");
    const heard: (string | null)[] = [];
    const stop = await database.listen("after_break", (payload) => heard.push(payload));
    await database.executeSql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([null]);
    await database.notify("after_break", "again");
    await expect.poll(() => heard).toEqual([null, "again"]);
    expect(await database.prisma.account.count()).toBe(0);
    await stop();
  });
});

describe("plain SQL", () => {
  test("answers rows and counts, with values and without", async () => {
    expect(await database.executeSql("SELECT $1::int + 1 AS sum", [1])).toMatchObject({
      rows: [{ sum: 2 }],
    });
    const { rows } = await database.executeSql("SELECT 1 AS a; SELECT 2 AS b");
    expect(rows).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test("that fails inside of its own transaction harms nobody after it", async () => {
    await expect(database.executeSql("BEGIN; SELECT * FROM nowhere; COMMIT")).rejects.toThrow();
    expect(await database.prisma.account.count()).toBe(0);
  });
});

test("times are kept in UTC, whatever the server's time zone is", async () => {
  const uid = "0000000000000001";
  const before = Date.now();
  await database.prisma.account.create({ data: { uid, name: "Example" } });
  const { createdAt } = await database.prisma.account.findUniqueOrThrow({ where: { uid } });
  expect(Math.abs(createdAt.getTime() - before)).toBeLessThan(600_000);
  await database.executeSql(`UPDATE "Account" SET "createdAt" = now() WHERE uid = $1`, [uid]);
  const again = await database.prisma.account.findUniqueOrThrow({ where: { uid } });
  expect(Math.abs(again.createdAt.getTime() - before)).toBeLessThan(600_000);
  await database.prisma.account.delete({ where: { uid } });
});

test("a server is described without its password", () => {
  expect(describeUrl("postgresql://shop:hush@db.example:6543/shop")).toBe(
    "PostgreSQL shop on db.example:6543",
  );
  expect(describeUrl("postgresql://shop:hush@db.example/shop")).not.toContain("hush");
});
