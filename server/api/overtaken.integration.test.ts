import { TRPCError } from "@trpc/server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../domain/actor";
import { publish, versionOf } from "../testing/publish";
import { REVIEWER } from "../testing/reviewer";
import { serviceOf } from "../testing/service";
import { openTestHouse, SUPPLIER, type TestHouse } from "../testing/test-house";
import { TEST_IMAGES } from "../testing/test-world";
import { errorShape } from "./error-shape";
import { appRouter } from "./root";

const ADMIN: UserActor = { ...REVIEWER, userId: "user-admin", role: "admin" };
const GROUP = "rg-1111111111111111";

let house: TestHouse;
let image: { packageId: string; versionId: string };
const bugs: unknown[] = [];
beforeAll(async () => {
  house = await openTestHouse();
  image = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
  await house.settle();
});
afterEach(() => {
  expect(bugs).toEqual([]);
});
afterAll(() => house.close());

function as(actor: UserActor = SUPPLIER) {
  return appRouter.createCaller({
    actor,
    requestId: "request-1",
    sameOrigin: true,
    ctxFor: (asking) => house.ctx(asking),
    actorNow: async () => actor,
    changes: { subscribe: () => () => {}, async close() {} },
    log: { info() {}, warn() {}, error: (...told: unknown[]) => bugs.push(told) },
  });
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return "done";
  if (!(error instanceof TRPCError)) throw error;
  const { code, sentence } = errorShape(error);
  return `${code} ${sentence.key}`;
}

/** As if another request's deletion came between the look and the write: the database does it just before the write. */
async function meeting<T>(
  { table, on, deletes }: { table: string; on: "insert" | "update"; deletes: string },
  run: () => Promise<T>,
): Promise<T> {
  const { prisma } = house.database;
  await prisma.$executeRawUnsafe(`
    create function meet() returns trigger language plpgsql as
    $$ begin ${deletes}; return ${on === "insert" ? "new" : "null"}; end $$`);
  await prisma.$executeRawUnsafe(
    `create trigger meeting before ${on} on "${table}" for each row execute function meet()`,
  );
  try {
    return await run();
  } finally {
    await prisma.$executeRawUnsafe("drop function meet() cascade");
  }
}

describe("who is overtaken by a deletion", () => {
  const version = versionOf(TEST_IMAGES.plain, ["cn-beijing"], "v2_0");

  it("is told so when adding a version to a package", async () => {
    const met = { table: "Version", on: "insert", deletes: `delete from "Package"` } as const;
    const run = () =>
      as().version.create({
        packageId: image.packageId,
        version,
        idempotencyKey: "key-of-version",
      });
    expect(await meeting(met, () => codeOf(run()))).toBe("CONFLICT rules.changed_meanwhile");
    expect(await house.database.prisma.package.count()).toBe(1);
  });

  it("is told so when adding a package to a resource group", async () => {
    const gone = `delete from "ResourceGroup" where id = new."resourceGroupId"`;
    const group = await as(ADMIN).account.addGroup({ uid: SUPPLIER.accountUid, name: "short" });
    const run = () =>
      as().package.create({
        name: "overtaken",
        resourceGroupId: group.groupId,
        tags: [],
        version,
        idempotencyKey: "key-of-package",
      });
    const met = { table: "Package", on: "insert", deletes: gone } as const;
    expect(await meeting(met, () => codeOf(run()))).toBe("CONFLICT rules.changed_meanwhile");
  });

  it("is told so when creating a service with a version that goes", async () => {
    const met = {
      table: "Association",
      on: "insert",
      deletes: `delete from "Version" where id = new."versionId"`,
    } as const;
    const content = serviceOf("Overtaken", image.versionId);
    const run = () => as().service.create({ content, idempotencyKey: "key-of-overtaken" });
    expect(await meeting(met, () => codeOf(run()))).toBe("CONFLICT rules.changed_meanwhile");
    expect(await house.database.prisma.service.count()).toBe(0);
  });

  it("is told that there is nothing when changing what goes", async () => {
    const met = {
      table: "ResourceGroup",
      on: "update",
      deletes: `delete from "ResourceGroup" where id = old.id`,
    } as const;
    const { groupId } = await as(ADMIN).account.addGroup({
      uid: SUPPLIER.accountUid,
      name: "gone",
    });
    const run = () => as(ADMIN).account.renameGroup({ groupId, name: "renamed" });
    expect(await meeting(met, () => codeOf(run()))).toBe("NOT_FOUND errors.not_found");
  });
});

it("a package that is deleted while versions are added to it leaves sentences only", async () => {
  const told = new Set<string>();
  for (let round = 0; round < 8; round += 1) {
    const { packageId } = await as().package.create({
      name: `round_${round}`,
      resourceGroupId: GROUP,
      tags: [],
      version: versionOf(TEST_IMAGES.plain, ["cn-beijing"]),
      idempotencyKey: `key-of-round-${round}`,
    });
    const draft = await house.database.prisma.version.findFirstOrThrow({ where: { packageId } });
    await as().version.delete({ versionId: draft.id });
    const version = versionOf(TEST_IMAGES.plain, ["cn-beijing"], "v2_0");
    const codes = await Promise.all([
      codeOf(as().package.delete({ packageId })),
      codeOf(as().version.create({ packageId, version, idempotencyKey: `key-${round}-next` })),
    ]);
    for (const code of codes) told.add(code.split(" ")[0] ?? "");
  }
  expect([...told].filter((code) => !["done", "NOT_FOUND", "CONFLICT"].includes(code))).toEqual([]);
});
