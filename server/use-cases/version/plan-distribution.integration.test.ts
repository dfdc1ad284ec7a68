import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import type { Ctx } from "../../ctx";
import { publish } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { SUPPLIER_UID, TEST_IMAGES, THIRTY_REGIONS } from "../../testing/test-world";
import { getDistribution } from "../distribution/get-distribution";
import { planDistribution } from "./plan-distribution";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

function plan(
  imageId: string,
  regionIds: readonly string[],
  packageId: string | null = null,
  more: Partial<Ctx> = {},
) {
  return planDistribution(
    { ...house.ctx(), ...more },
    {
      packageId,
      imageType: "own",
      sourceRegionId: "cn-hangzhou",
      sourceImageId: imageId,
      regionIds: [...regionIds],
    },
  );
}

describe("the plan of a distribution", () => {
  it("stages the image, copies on from what is there, and writes nothing", async () => {
    const before = await house.cloudState();
    const result = await plan(TEST_IMAGES.plain, THIRTY_REGIONS);
    expect(result).toMatchObject({
      image: { name: "plain", sizeGiB: 40 },
      blockers: [],
      copies: 30,
      movedGiB: 1200,
      permissionCalls: { now: 2, later: 0, public: false, accounts: 0 },
    });
    const [staged, ...others] = result.regions;
    expect(staged).toMatchObject({ regionId: "cn-hangzhou", fromRegionId: "cn-hangzhou" });
    expect(staged?.starts).toEqual({ least: 0, most: 0 });
    const planned = new Map([[staged?.regionId, staged]]);
    for (const region of others) {
      // Whatever is copied from was there before the copy begins.
      const from = planned.get(region.fromRegionId ?? "");
      expect(from?.ends?.most).toBeLessThanOrEqual(region.starts?.most ?? -1);
      planned.set(region.regionId, region);
    }
    expect(new Set(others.map(({ fromRegionId }) => fromRegionId)).size).toBeGreaterThan(5);
    const last = Math.max(...result.regions.map(({ ends }) => ends?.most ?? 0));
    expect(result.finish?.most).toBe(last);
    expect(result.finish?.least).toBeLessThan(last);
    const after = await house.cloudState();
    expect(after.images).toEqual(before.images);
    expect(await house.database.prisma.sourceImage.count()).toBe(0);
  });

  it("copies as it said it would", async () => {
    const planned = await plan(TEST_IMAGES.plain, THIRTY_REGIONS);
    await publish(house, TEST_IMAGES.plain, THIRTY_REGIONS);
    await house.settle();
    const { copy } = house.database.prisma;
    const made = await copy.findMany({ select: { regionId: true, fromRegionId: true } });
    const asSaid = made.filter(({ regionId, fromRegionId }) =>
      planned.regions.some(
        (region) => region.regionId === regionId && region.fromRegionId === fromRegionId,
      ),
    );
    // Copies of one batch end together, so the later batches find the same regions to copy from.
    expect(asSaid).toHaveLength(30);
  });

  it("assumes a pace for a new account, and then learns from its copies what the next will take", async () => {
    const regions = ["cn-beijing", "eu-west-1", "us-east-1"];
    const first = await plan(TEST_IMAGES.plain, regions);
    expect(first.basis).toEqual({ kinds: ["assumed"], formerCopies: 0 });
    await publish(house, TEST_IMAGES.plain, regions);
    await house.settle({ stepSeconds: 1 });

    const { finish, basis } = await plan(TEST_IMAGES.other, regions);
    expect(basis).toEqual({ kinds: ["learned"], formerCopies: 4 });
    const { versionId } = await publish(house, TEST_IMAGES.other, regions, "second");
    await house.runDue();
    const begun = await getDistribution(house.ctx(), { versionId });
    // What was planned is what is foreseen once it runs.
    expect(begun.left?.most).toBeCloseTo(finish?.most ?? 0, 0);
    expect(begun.left?.least).toBeCloseTo(finish?.least ?? 0, 0);
    expect(first.finish?.most).not.toBeCloseTo(finish?.most ?? 0, 0);
  });

  it("waits for the slots that copies under way hold", async () => {
    const limits = { slotRule: "source", slotsPerRegion: 1 } as const;
    const startOfStaged = async () => {
      const { regions } = await plan(TEST_IMAGES.plain, ["eu-west-1"], null, { limits });
      return regions.find(({ regionId }) => regionId === "cn-hangzhou")?.starts;
    };
    expect(await startOfStaged()).toEqual({ least: 0, most: 0 });
    await publish(house, TEST_IMAGES.other, ["eu-west-1"]);
    await house.runDue();
    expect((await startOfStaged())?.least).toBeGreaterThan(0);
  });

  it("uses what is there and waits for what is under way", async () => {
    await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
    await house.settle();
    const { regions, copies, movedGiB, permissionCalls } = await plan(TEST_IMAGES.plain, [
      "cn-beijing",
      "eu-west-1",
    ]);
    expect(regions.map(({ regionId, deed }) => [regionId, deed])).toEqual([
      ["cn-beijing", "ready"],
      ["cn-hangzhou", "ready"],
      ["eu-west-1", "copy"],
    ]);
    expect({ copies, movedGiB, now: permissionCalls.now }).toEqual({
      copies: 1,
      movedGiB: 40,
      now: 0,
    });

    await publish(house, TEST_IMAGES.plain, ["eu-west-1"], "second");
    await house.runDue();
    const later = await plan(TEST_IMAGES.plain, ["eu-west-1"]);
    expect(later.regions.map(({ regionId, deed }) => [regionId, deed])).toEqual([
      ["cn-hangzhou", "ready"],
      ["eu-west-1", "under_way"],
    ]);
    expect(later.finish?.most).toBeGreaterThan(0);
  });

  it("counts the calls that open the images, and says when an image has not room for all accounts", async () => {
    const { packageId, versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
    const whitelist = Array.from({ length: 51 }, (_, index) => ({
      accountUid: `90000000000000${10 + index}`,
    }));
    await makeService(house.database.prisma, {
      id: "s-1",
      accountUid: SUPPLIER_UID,
      name: "Shop",
      type: "private",
      state: "online",
      versionIds: [versionId],
      whitelist,
      by: SUPPLIER.userId,
      at: house.job.clock.now(),
    });
    const { permissionCalls, warnings } = await plan(TEST_IMAGES.other, ["cn-beijing"], packageId);
    // Five calls of ten accounts, in two regions.
    expect(permissionCalls).toEqual({ now: 2, later: 10, public: false, accounts: 51 });
    expect(warnings.map(({ sentence }) => sentence)).toContainEqual({
      key: "rules.plan_shares_limited",
      values: { count: 51, max: 50 },
    });
  });
});
