import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deployersOf } from "../../db/deployers";
import { CROWD, PermissionHouse } from "../../testing/permission-house";
import { SUPPLIER_UID } from "../../testing/test-world";
import { getPackage } from "../package/get-package";
import { listPackages, listPackagesInput } from "../package/list-packages";
import { listPermissions } from "./list-permissions";
import { listReceipts } from "./list-receipts";

const REGIONS = ["cn-hangzhou", "cn-beijing", "eu-west-1"];

/** The first sixty are known to the cloud. */
const LISTED = [
  ...CROWD,
  ...Array.from({ length: 40_000 - CROWD.length }, (_, n) => String(5_000_000_000_000_000 + n)),
];

/** What an answer may take, however long a whitelist is: 50 named accounts of each of two groups a region, and the rest. */
const KILOBYTE = 1024;
const PER_REGION = 3 * KILOBYTE;

let at: PermissionHouse;
beforeAll(async () => {
  at = await PermissionHouse.open(REGIONS);
  await at.offer("private");
  const now = at.house.job.clock.now();
  const base = { serviceId: at.serviceId, addedById: "user-admin", addedAt: now, updatedAt: now };
  for (let start = 0; start < LISTED.length; start += 5_000) {
    const part = LISTED.slice(start, start + 5_000);
    await at.db.whitelistEntry.createMany({
      data: part.map((accountUid) => ({ ...base, accountUid })),
    });
  }
  await at.follow();
});
afterAll(() => at.house.close());

const bytes = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer));
const packageId = "dp-nginx";

describe("a whitelist of forty thousand accounts", () => {
  it("is counted on the package's page and in the list, not sent", async () => {
    const detail = await getPackage(at.house.ctx(), { packageId });
    expect(detail.visibility).toMatchObject({ kind: "whitelist", accountCount: LISTED.length });
    expect(bytes(detail)).toBeLessThan(2 * KILOBYTE);
    const list = await listPackages(at.house.ctx(), listPackagesInput.parse({}));
    expect(list.items[0]?.visibility).toEqual(detail.visibility);
    expect(bytes(list)).toBeLessThan(2 * KILOBYTE);
  });

  it("is counted by how its accounts stand, with the first of them by name", async () => {
    const list = await listPermissions(at.house.ctx(), { packageId });
    expect(bytes(list)).toBeLessThan(REGIONS.length * PER_REGION);
    const none = { count: 0, first: [] };
    const rest = LISTED.slice(50);
    for (const row of list.rows) {
      expect(row).toMatchObject({
        state: "limited",
        wanted: { public: false, count: LISTED.length },
        actual: { public: false, count: 50 },
        accounts: {
          unwanted: none,
          missing: none,
          unread: none,
          shared: { count: 50, first: LISTED.slice(0, 50) },
          atLaunch: { count: rest.length, first: rest.slice(0, 50) },
        },
      });
    }
  });

  it("leaves receipts of its length and its first accounts", async () => {
    const [row] = (await listPermissions(at.house.ctx(), { packageId })).rows;
    const input = { packageId, copyId: row?.copyId ?? "", cursor: null };
    const { items } = await listReceipts(at.house.ctx(), input);
    expect(items[0]?.wanted).toEqual({
      public: false,
      count: LISTED.length,
      accounts: LISTED.slice(0, 50),
    });
    expect(bytes(items)).toBeLessThan(items.length * PER_REGION);
    const [stored] = await at.db.permissionReceipt.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(bytes(stored?.wanted)).toBeLessThan(PER_REGION);
  });

  it("is not marked anew where nothing changed, and is where one account of it did", async () => {
    const revisions = async () => {
      const rows = await at.db.imagePermission.findMany({ select: { revision: true } });
      return rows.map(({ revision }) => revision);
    };
    const before = await revisions();
    await at.mark();
    expect(await revisions()).toEqual(before);
    await at.db.whitelistEntry.deleteMany({ where: { accountUid: LISTED.at(-1) } });
    await at.mark();
    expect(await revisions()).toEqual(before.map((revision) => revision + 1));
    const rows = await at.db.imagePermission.findMany({ select: { wantedAccounts: true } });
    for (const row of rows) expect(row.wantedAccounts).toEqual(LISTED.slice(0, -1));
  });
});

it("lets deploy who may deploy, to the moment the entry expires", async () => {
  const now = at.house.job.clock.now();
  const [look, expired, expiring] = ["7000000000000001", "7000000000000002", "7000000000000003"];
  const base = { addedById: "user-admin", addedAt: now, updatedAt: now };
  const service = { id: "service-few", accountUid: SUPPLIER_UID, name: "few", createdById: "x" };
  await at.db.service.create({ data: service });
  await at.db.whitelistEntry.createMany({
    data: [
      { accountUid: look, deploy: false },
      { accountUid: expired, expiresAt: now },
      { accountUid: expiring, expiresAt: new Date(now.getTime() + 1) },
    ].map((entry) => ({ ...base, ...entry, serviceId: service.id })),
  });
  const deployers = await deployersOf(at.db, [service.id, "service-none"], now);
  expect([...deployers]).toEqual([[service.id, [expiring]]]);
});
