import { afterEach, describe, expect, it } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import { CROWD, PermissionHouse, WRITE } from "../../testing/permission-house";
import { reconcilePermissions } from "./reconcile-permissions";
import { sweepPermissions } from "./sweep-permissions";

let at: PermissionHouse;
afterEach(() => at.house.close());

/** The worst moment is after the cloud has acted and before we hear of it. */
const BREAKS = [
  [WRITE, "reset-after"],
  [WRITE, "reset-before"],
  ["DescribeImages", "reset-after"],
  ["DescribeImageSharePermission", "reset-after"],
  ["*", "html-error"],
] as const;

describe("a change whose calls break three times", () => {
  it.each(BREAKS)("%s: %s", async (api, kind) => {
    const regionIds = ["cn-beijing", "eu-west-1"];
    at = await PermissionHouse.open(regionIds);
    await at.offer("public");
    await at.follow();
    await at.db.serviceVersion.updateMany({ data: { type: "private" } });
    await at.breakCloud({ api, kind, times: 3 });
    await at.whitelist(CROWD.slice(0, 23));
    const expected = { public: false, accounts: CROWD.slice(0, 23) };
    expect([...(await at.held()).values()]).toEqual([expected, expected]);
    for (const row of await at.listed())
      expect(row).toMatchObject({ state: "matching", drift: [] });
  });
});

describe("a pass that dies", () => {
  it("between the calls and the row is taken up where the cloud is, and never mistaken for drift", async () => {
    at = await PermissionHouse.open(["cn-beijing"]);
    await at.offer("private", [{ accountUid: CROWD[0] ?? "" }]);
    await at.follow();
    await at.whitelist([CROWD[1] ?? ""]);
    // As after kill -9: the intent stands, the cloud has changed, the row does not know, the lease is held.
    const now = at.house.job.clock.now();
    await at.db.imagePermission.updateMany({
      data: { state: "due", applied: Prisma.DbNull, nextLookAt: now },
    });
    const leaseUntil = new Date(now.getTime() + 45_000);
    await at.db.region.updateMany({
      where: { id: "cn-beijing" },
      data: { permissionLeaseId: "dead", permissionLeaseUntil: leaseUntil },
    });
    await at.whitelist([CROWD[0] ?? ""]);
    await sweepPermissions(at.house.job);
    await at.house.settle();
    expect((await at.held()).get("cn-beijing")?.accounts).toEqual([CROWD[0]]);
    expect(await at.listed()).toMatchObject([{ state: "matching", drift: [] }]);
  });

  it("lets two passes over one region do the work of one", async () => {
    at = await PermissionHouse.open(["cn-beijing"]);
    await at.offer(
      "private",
      CROWD.slice(0, 30).map((accountUid) => ({ accountUid })),
    );
    await at.house.settle();
    const before = await at.calls(WRITE);
    await at.mark();
    const pass = () => reconcilePermissions(at.house.job, { regionId: "cn-beijing" });
    await Promise.all([pass(), pass()]);
    expect((await at.calls(WRITE)) - before).toBe(3);
  });
});
