import { afterEach, describe, expect, it } from "vitest";
import { CROWD, PermissionHouse, WRITE } from "../../testing/permission-house";
import { listReceipts } from "./list-receipts";
import { sweepPermissions } from "./sweep-permissions";

const REGIONS = ["cn-hangzhou", "cn-beijing", "eu-west-1"];

let at: PermissionHouse;
afterEach(() => at.house.close());

const receipts = async (regionId: string) => {
  const { house, packageId } = at;
  const copyId = `ic-${packageId}-${regionId}`;
  return (await listReceipts(house.ctx(), { packageId, copyId, cursor: null })).items;
};

describe("what follows a service", () => {
  it("is private again once the last public service is offline", async () => {
    at = await PermissionHouse.open(REGIONS);
    await at.offer("public");
    await at.follow();
    expect([...(await at.held()).values()]).toEqual(
      REGIONS.map(() => ({ public: true, accounts: [] })),
    );
    await at.takeOffline();
    expect([...(await at.held()).values()]).toEqual(
      REGIONS.map(() => ({ public: false, accounts: [] })),
    );
  });

  it("goes from a whitelist to the public without keeping a share behind", async () => {
    at = await PermissionHouse.open(REGIONS);
    await at.offer("private", [{ accountUid: CROWD[0] ?? "" }]);
    await at.follow();
    await at.db.serviceVersion.updateMany({ data: { type: "public" } });
    await at.follow();
    await at.takeOffline();
    expect([...(await at.held()).values()]).toEqual(
      REGIONS.map(() => ({ public: false, accounts: [] })),
    );
  });

  it("ends with the whitelist's entry, without anybody's doing", async () => {
    at = await PermissionHouse.open(REGIONS);
    const [first = "", second = ""] = CROWD;
    const expiresAt = new Date(at.house.job.clock.now().getTime() + 3_600_000);
    await at.offer("private", [{ accountUid: first, expiresAt }, { accountUid: second }]);
    await at.follow();
    await sweepPermissions(at.house.job);
    await at.house.settle();
    expect((await at.held()).get("eu-west-1")?.accounts).toEqual([first, second]);
    await at.house.advance(3_600);
    await sweepPermissions(at.house.job);
    await at.house.settle();
    for (const permission of (await at.held()).values())
      expect(permission.accounts).toEqual([second]);
  });

  it("leaves a receipt of what was wanted, found and written, with the request's id", async () => {
    at = await PermissionHouse.open(REGIONS);
    await sweepPermissions(at.house.job);
    await at.house.settle();
    await at.offer("private", [{ accountUid: CROWD[0] ?? "" }]);
    await at.follow();
    const [change, first] = await receipts("cn-beijing");
    expect(first).toMatchObject({ wanted: { public: false, accounts: [] }, written: [] });
    expect(change).toMatchObject({
      reason: "change",
      wanted: { public: false, accounts: [CROWD[0]] },
      found: { status: "Available", public: false, accounts: [] },
      written: [
        {
          call: "add",
          accounts: [CROWD[0]],
          requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
          error: null,
        },
      ],
    });
    await at.look();
    expect(await receipts("cn-beijing")).toHaveLength(2);
  });

  it("shares with everybody else when the cloud does not know one of the accounts", async () => {
    at = await PermissionHouse.open(REGIONS);
    const unknown = "9999999999999999";
    const known = CROWD.slice(0, 12);
    await at.offer(
      "private",
      [...known, unknown].map((accountUid) => ({ accountUid })),
    );
    await at.mark();
    await at.house.runDue();
    expect((await at.held()).get("cn-beijing")?.accounts).toEqual(known);
    const [row] = await at.listed();
    expect(row).toMatchObject({
      state: "failed",
      actual: { count: known.length },
      trouble: { step: "write", code: "InvalidAccount.NotFound", requestId: expect.any(String) },
    });
    expect(row?.trouble?.message).toContain(unknown);
    await at.db.whitelistEntry.deleteMany({ where: { accountUid: unknown } });
    await at.follow();
    expect((await at.listed()).map(({ state }) => state)).toEqual(REGIONS.map(() => "matching"));
  });
});

describe("a region that gives trouble", () => {
  const FAILURES = [
    ["throttled", { api: "*", kind: "throttle", times: 4 }, "due"],
    ["away", { api: "*", kind: "html-error", times: 4 }, "due"],
    [
      "refusing",
      {
        api: WRITE,
        kind: "error",
        times: 4,
        status: 403,
        code: "QuotaExceed.ShareImage",
        message: "No.",
      },
      "failed",
    ],
  ] as const;

  it.each(FAILURES)(
    "hurts nobody else when it is %s, and is tried again",
    async (_, fault, state) => {
      at = await PermissionHouse.open(REGIONS);
      await at.offer("private", [{ accountUid: CROWD[0] ?? "" }]);
      await at.breakCloud({ ...fault, regionId: "eu-west-1" });
      await at.mark();
      await at.house.runDue();
      const during = new Map((await at.listed()).map((row) => [row.regionId, row]));
      expect(during.get("cn-beijing")?.state).toBe("matching");
      expect(during.get("cn-hangzhou")?.state).toBe("matching");
      expect(during.get("eu-west-1")).toMatchObject({
        state,
        trouble: { code: expect.any(String) },
      });
      await at.house.settle();
      const after = (await at.listed()).map((row) => [row.state, row.trouble]);
      expect(after).toEqual(REGIONS.map(() => ["matching", null]));
      expect((await at.held()).get("eu-west-1")?.accounts).toEqual([CROWD[0]]);
    },
  );
});
