import Ecs, { ModifyImageAttributeRequest } from "@alicloud/ecs20140526";
import { $OpenApiUtil } from "@alicloud/openapi-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImageAddress } from "../../cloud/image-cloud";
import type { UserActor } from "../../domain/actor";
import { DRIFT_KINDS, type Drift } from "../../domain/permission/permission-record";
import { Refusal } from "../../domain/refusal";
import { copiedImageId } from "../../testing/copied-package";
import { CROWD, PermissionHouse, WRITE } from "../../testing/permission-house";
import { REVIEWER } from "../../testing/reviewer";
import { SUPPLIER } from "../../testing/test-house";
import { PLATFORM_UID, THIRTY_REGIONS } from "../../testing/test-world";
import { listDiffering } from "./list-differing";
import { repairPermissions } from "./repair-permissions";

const ADMIN: UserActor = { ...REVIEWER, userId: "user-admin", role: "admin" };
const WANTED = CROWD.slice(0, 5);
const LOST = WANTED.slice(1, 3);
const STRANGER = CROWD[40] ?? "";

let at: PermissionHouse;
beforeEach(async () => {
  at = await PermissionHouse.open(THIRTY_REGIONS);
  await at.offer(
    "private",
    WANTED.map((accountUid) => ({ accountUid })),
  );
  await at.follow();
}, 180_000);
afterEach(() => at.house.close());

const platform = () => at.house.job.cloud.platform;
const imageIn = (regionId: string) => ({
  regionId,
  imageId: copiedImageId(at.packageId, regionId),
});

async function deprecate({ regionId, imageId }: ImageAddress): Promise<void> {
  const endpoint = at.house.simulator.endpoint;
  const keys = { accessKeyId: "platform-key", accessKeySecret: "platform-secret" };
  const client = new Ecs(
    new $OpenApiUtil.Config({ ...keys, endpoint, protocol: "HTTP", regionId }),
  );
  const request = { regionId, imageId, status: "Deprecated" };
  await client.modifyImageAttribute(new ModifyImageAttributeRequest(request));
}

/** What somebody does to an image by hand; ECS deprecates and deletes only what is not shared (ImageUseShared). */
const DEEDS: Partial<Record<Drift["kind"], (image: ImageAddress) => Promise<unknown>>> = {
  share_added: (image) => platform().changeShares({ ...image, add: [STRANGER] }),
  share_removed: (image) => platform().changeShares({ ...image, remove: LOST }),
  published: (image) => platform().publish(image),
  image_deprecated: async (image) => {
    await platform().changeShares({ ...image, remove: WANTED });
    await deprecate(image);
  },
  image_deleted: async (image) => {
    await platform().changeShares({ ...image, remove: WANTED });
    await platform().deleteImage(image);
  },
};

/** Four regions for each of the five kinds; the source region and ten others are left alone. */
const KINDS = DRIFT_KINDS.filter((kind) => DEEDS[kind]);
const INJECTED = THIRTY_REGIONS.filter((regionId) => regionId !== "cn-hangzhou")
  .slice(0, 20)
  .map((regionId, index) => ({ regionId, kind: KINDS[index % KINDS.length] ?? "published" }));
const LEFT_ALONE = THIRTY_REGIONS.filter((id) => !INJECTED.some(({ regionId }) => regionId === id));

async function inject(): Promise<void> {
  for (const { regionId, kind } of INJECTED) await DEEDS[kind]?.(imageIn(regionId));
}

/** Calls by operation. */
async function calls(): Promise<Record<string, number>> {
  const { callsByRegion } = await at.house.cloudState();
  const sum = (byRegion: Record<string, number>) =>
    Object.values(byRegion).reduce((a, b) => a + b, 0);
  return Object.fromEntries(Object.entries(callsByRegion).map(([api, by]) => [api, sum(by)]));
}

async function writesIn(regionIds: readonly string[]): Promise<number> {
  const { callsByRegion } = await at.house.cloudState();
  return regionIds.reduce((sum, id) => sum + (callsByRegion[WRITE]?.[id] ?? 0), 0);
}

describe("20 images that somebody changed by hand in 30 regions", () => {
  it("are all found by a look that writes nothing, and all repaired, and nothing else is touched", async () => {
    expect(KINDS).toHaveLength(5);
    await inject();
    const before = await calls();
    await at.look();
    const after = await calls();
    const swept = Object.entries(after)
      .map(([api, count]): [string, number] => [api, count - (before[api] ?? 0)])
      .filter(([, count]) => count > 0);
    process.stdout.write(
      `A sweep over 30 images: ${swept.map((c) => c.join(" ")).join(", ")} calls.\n`,
    );
    expect(Object.fromEntries(swept)).toEqual({
      DescribeImages: 30,
      // Who may use an image that is gone is not asked.
      DescribeImageSharePermission: 26,
    });

    const drifted = (await at.listed()).filter(({ state }) => state === "drifted");
    const told = drifted.map((row) => ({ regionId: row.regionId, kind: row.drift[0]?.kind }));
    const byRegion = (a: { regionId: string }, b: { regionId: string }) =>
      a.regionId.localeCompare(b.regionId);
    expect(told.sort(byRegion)).toEqual([...INJECTED].sort(byRegion));
    const accounts = new Map(drifted.map(({ drift }) => [drift[0]?.kind, drift[0]?.accounts]));
    expect(accounts.get("share_added")).toEqual([STRANGER]);
    expect(accounts.get("share_removed")).toEqual(LOST);

    const untouched = await writesIn(LEFT_ALONE);
    const repaired = await repairPermissions(at.house.ctx(), {
      packageId: at.packageId,
      copyId: null,
    });
    expect(repaired).toEqual({ repaired: 20 });
    await at.house.settle();
    expect(await writesIn(LEFT_ALONE)).toBe(untouched);

    const held = await at.held();
    const { images } = await at.house.cloudState();
    const mine = new Map(
      images.filter((i) => i.ownerUid === PLATFORM_UID).map((i) => [i.imageId, i]),
    );
    for (const row of await at.listed()) {
      expect(row).toMatchObject({ state: "matching", drift: [], actual: { status: "Available" } });
      const image = mine.get(row.imageId ?? "");
      expect(image?.status).toBe("Available");
      expect({ open: image?.isPublic, shares: [...(image?.shares ?? [])].sort() }).toEqual({
        open: false,
        shares: WANTED,
      });
    }
    expect(mine.size).toBe(30);
    // Four were copied anew and have other ids.
    expect(held.size).toBe(26);
    const quiet = await calls();
    await at.look();
    expect((await calls())[WRITE]).toBe(quiet[WRITE]);
  }, 180_000);

  it("are left alone until somebody says so, one by one", async () => {
    const [first, second] = INJECTED;
    if (!first || !second) throw new Error("Nothing to inject.");
    await DEEDS[first.kind]?.(imageIn(first.regionId));
    await DEEDS[second.kind]?.(imageIn(second.regionId));
    const writes = (await calls())[WRITE];
    await at.look();
    await at.look();
    expect((await calls())[WRITE]).toBe(writes);
    const differing = async (page: number, actor: UserActor = ADMIN) => {
      const { items, all } = await listDiffering(at.house.ctx(actor), { page, pageSize: 1 });
      return [items.map(({ regionId, drift }) => [regionId, drift[0]?.kind]), all];
    };
    const both = [first, second].sort((a, b) => a.regionId.localeCompare(b.regionId));
    const told = both.map(({ regionId, kind }) => [regionId, kind]);
    expect([await differing(1), await differing(2), await differing(3)]).toEqual([
      [told.slice(0, 1), 2],
      [told.slice(1), 2],
      [[], 2],
    ]);
    await expect(differing(1, SUPPLIER)).rejects.toMatchObject({ code: "FORBIDDEN" });

    const repair = (regionId: string, actor: UserActor = SUPPLIER) =>
      repairPermissions(at.house.ctx(actor), {
        packageId: at.packageId,
        copyId: `ic-${at.packageId}-${regionId}`,
      });
    await repair(first.regionId, ADMIN);
    await at.house.settle();
    expect(await differing(1)).toEqual([[[second.regionId, second.kind]], 1]);
    const states = new Map((await at.listed()).map((row) => [row.regionId, row.state]));
    expect(states.get(first.regionId)).toBe("matching");
    expect(states.get(second.regionId)).toBe("drifted");
    await expect(repair(first.regionId)).rejects.toMatchObject({ code: "WRONG_STATE" });
    const foreign = { ...SUPPLIER, accountUid: "2222222222222222" };
    await expect(repair(second.regionId, foreign)).rejects.toThrow(Refusal);
    const trail = await at.db.auditEvent.findMany({ where: { action: "permission.repair" } });
    expect(trail).toMatchObject([
      { packageId: at.packageId, after: { regions: [first.regionId] } },
    ]);
  }, 180_000);

  it("are written over when something else is wanted, and settle by themselves when undone by hand", async () => {
    const [region = "", other = ""] = LEFT_ALONE.filter((id) => id !== "cn-hangzhou");
    await DEEDS.share_added?.(imageIn(region));
    await DEEDS.share_added?.(imageIn(other));
    await at.look();
    await platform().changeShares({ ...imageIn(other), remove: [STRANGER] });
    await at.look();
    const states = new Map((await at.listed()).map((row) => [row.regionId, row.state]));
    expect([states.get(region), states.get(other)]).toEqual(["drifted", "matching"]);
    await at.whitelist(CROWD.slice(0, 6));
    expect((await at.held()).get(region)?.accounts).toEqual(CROWD.slice(0, 6));
  }, 180_000);
});
