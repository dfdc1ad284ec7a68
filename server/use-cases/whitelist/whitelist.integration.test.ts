import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import type { Ctx } from "../../ctx";
import type { UserActor } from "../../domain/actor";
import type { WhitelistEntryInput } from "../../domain/whitelist/whitelist-input";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, SUPPLIER_UID } from "../../testing/test-world";
import { addToWhitelist } from "./add-to-whitelist";
import { changeWhitelist } from "./change-whitelist";
import { explainAccountAccess } from "./explain-account-access";
import { getWhitelist } from "./get-whitelist";
import { listWhitelistActivity } from "./list-whitelist-activity";
import { listWhitelists } from "./list-whitelists";
import { removeFromWhitelist } from "./remove-from-whitelist";

const ADMIN: UserActor = {
  ...SUPPLIER,
  userId: "user-admin",
  name: "Omar Diaz",
  email: "omar@platform.example",
  role: "admin",
  accountUid: PLATFORM_UID,
};
const SERVICE = "service-portal";
const A = "3333333333333333";
const B = "0000000000000042";
const PAGE = { search: "", status: "any", sort: "accountUid", direction: "asc", page: 1 } as const;

const FIRST = { page: 1, pageSize: 20 };

let house: TestHouse;
let admin: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  admin = house.ctx(ADMIN);
});
afterAll(() => house.close());

beforeEach(async () => {
  await house.database.prisma.auditEvent.deleteMany();
  await house.database.prisma.service.deleteMany();
  await makeService(house.database.prisma, {
    id: SERVICE,
    accountUid: SUPPLIER_UID,
    name: "Portal",
    type: "private",
    state: "online",
    versionIds: [],
    by: SUPPLIER.userId,
    at: new Date("2026-11-01T00:00:00Z"),
  });
});

const entry = (accountUid: string, more: Partial<WhitelistEntryInput> = {}) => ({
  accountUid,
  alias: "",
  note: "",
  scope: "official" as const,
  deploy: true,
  expiresAt: null,
  ...more,
});
const list = () => getWhitelist(admin, { serviceId: SERVICE, pageSize: 20, ...PAGE });
const add = (entries: WhitelistEntryInput[], revision = 1) =>
  addToWhitelist(admin, {
    serviceId: SERVICE,
    revision,
    reason: "Order 7",
    source: { kind: "file", name: "accounts.csv", sha256: "0".repeat(64) },
    entries,
  });

/** Time passes for an account of the whitelist. */
const expire = (accountUid: string, expiresAt: Date) =>
  house.database.prisma.whitelistEntry.updateMany({ where: { accountUid }, data: { expiresAt } });

describe("a whitelist", () => {
  it("takes accounts, tells who added them and where they came from", async () => {
    await add([entry(A, { alias: "Acme" }), entry(B, { scope: "all", deploy: false })]);
    const { items, revision, all } = await list();
    expect(items.map(({ accountUid, alias, deploy }) => [accountUid, alias, deploy])).toEqual([
      [B, "", false],
      [A, "Acme", true],
    ]);
    expect({ revision, all }).toEqual({ revision: 2, all: 2 });
    expect(await listWhitelistActivity(admin, { serviceId: SERVICE, before: null })).toMatchObject([
      {
        action: "whitelist.add",
        actorName: "Omar Diaz",
        reason: "Order 7",
        after: {
          source: { name: "accounts.csv" },
          entries: [{ accountUid: A }, { accountUid: B }],
        },
      },
    ]);
  });

  it("takes all accounts of a change or none", async () => {
    await add([entry(A)]);
    const again = add([entry(B), entry(A)], 2);
    await expect(again).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.whitelist_listed", values: { accounts: A, count: 1 } },
    });
    expect((await list()).items.map(({ accountUid }) => accountUid)).toEqual([A]);
    expect((await list()).revision).toBe(2);
  });

  it("tells a stale form that it changed meanwhile, and lets one of two at once through", async () => {
    await expect(add([entry(A)], 9)).rejects.toMatchObject({
      sentence: { key: "rules.changed_meanwhile" },
    });
    const both = await Promise.allSettled([add([entry(A)]), add([entry(B)])]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await list()).all).toBe(1);
  });

  it("refuses the owner's account and an account that is named twice", async () => {
    await expect(add([entry(SUPPLIER_UID)])).rejects.toMatchObject({
      sentence: { key: "rules.whitelist_owner" },
    });
    await expect(add([entry(A), entry(A)])).rejects.toMatchObject({
      sentence: { key: "rules.whitelist_twice" },
    });
  });

  it("changes and removes accounts, all or none, with what they were before", async () => {
    await add([entry(A), entry(B)]);
    const expiresAt = new Date("2027-04-01T00:00:00Z");
    const at = { serviceId: SERVICE, reason: "" };
    const change = { scope: "all", expiresAt } as const;
    await changeWhitelist(admin, { ...at, revision: 2, accountUids: [A], change });
    const gone = { ...at, revision: 3, accountUids: [A, "9999999999999999"] };
    await expect(removeFromWhitelist(admin, gone)).rejects.toMatchObject({
      sentence: { key: "rules.whitelist_not_listed" },
    });
    await removeFromWhitelist(admin, { ...at, revision: 3, accountUids: [A] });
    expect((await list()).items.map(({ accountUid }) => accountUid)).toEqual([B]);
    const trail = await listWhitelistActivity(admin, { serviceId: SERVICE, before: null });
    expect(trail.slice(0, 2)).toMatchObject([
      {
        action: "whitelist.remove",
        before: { entries: [{ accountUid: A, scope: "all", expiresAt: expiresAt.toISOString() }] },
      },
      {
        action: "whitelist.change",
        before: { entries: [{ accountUid: A, scope: "official", expiresAt: null }] },
        after: { accounts: [A], scope: "all", expiresAt: expiresAt.toISOString() },
      },
    ]);
  });

  it("gives nobody a last day that is over, and lets an entry keep the one it has", async () => {
    const over = new Date("2020-01-01T00:00:00Z");
    const refused = { code: "INVALID", sentence: { key: "rules.whitelist_over" } };
    await expect(add([entry(A), entry(B, { expiresAt: over })])).rejects.toMatchObject(refused);
    await add([entry(A), entry(B)]);
    await expire(B, over);
    const change = (accountUid: string) =>
      changeWhitelist(admin, {
        serviceId: SERVICE,
        reason: "",
        revision: 2,
        accountUids: [accountUid],
        change: { note: "old", expiresAt: over },
      });
    await expect(change(A)).rejects.toMatchObject(refused);
    await change(B);
    expect((await list()).items.filter(({ note }) => note === "old")).toHaveLength(1);
  });

  it("is counted and found in the list of services, by an account on it too", async () => {
    const expired = new Date("2020-01-01T00:00:00Z");
    await add([entry(A, { alias: "Acme" }), entry(B)]);
    await expire(B, expired);
    const found = await listWhitelists(admin, { search: "acme", page: 1, pageSize: 20 });
    expect(found.items).toMatchObject([
      { serviceId: SERVICE, onlineType: "private", accounts: 2, expired: 1 },
    ]);
    for (const search of ["77", "%", "_", "-"]) {
      expect((await listWhitelists(admin, { search, page: 1, pageSize: 20 })).matching).toBe(0);
      const accounts = getWhitelist(admin, { serviceId: SERVICE, pageSize: 20, ...PAGE, search });
      expect((await accounts).matching).toBe(0);
    }
  });

  it("explains what an account may see, and why", async () => {
    await add([entry(A, { deploy: false })]);
    const of = async (accountUid: string) =>
      (await explainAccountAccess(admin, { accountUid, ...FIRST })).items.map(
        ({ access }) => access,
      );
    expect(await of(A)).toMatchObject([{ see: true, deploy: false, because: "whitelist" }]);
    expect(await of(B)).toMatchObject([{ see: false, because: "not-listed" }]);
    expect(await of(SUPPLIER_UID)).toMatchObject([{ see: true, because: "owner" }]);
  });

  it("explains service by service, a page at a time", async () => {
    for (const name of ["Archive", "Zoo"]) {
      await house.database.prisma.service.create({
        data: { id: `service-${name}`, accountUid: SUPPLIER_UID, name, createdById: "x" },
      });
    }
    const pages = [];
    for (const page of [1, 2, 3]) {
      const { items, all } = await explainAccountAccess(admin, {
        accountUid: A,
        page,
        pageSize: 2,
      });
      pages.push([items.map(({ name }) => name), all]);
    }
    expect(pages).toEqual([
      [["Archive", "Portal"], 3],
      [["Zoo"], 3],
      [[], 3],
    ]);
  });

  it("is kept by admins only, and only of services that exist", async () => {
    const supplier = { serviceId: SERVICE, pageSize: 20, ...PAGE };
    await expect(getWhitelist(house.ctx(), supplier)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const nowhere = { ...supplier, serviceId: "service-none" };
    await expect(getWhitelist(admin, nowhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
