import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { publishVersion } from "../version/publish-version";
import { cancelCopies } from "./cancel-copies";
import { getDistribution } from "./get-distribution";
import { retryCopies } from "./retry-copies";
import { skipRegion } from "./skip-region";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const REGION = "eu-west-1";

async function heldInRegion() {
  const { images } = await house.cloudState();
  return images.filter((image) => image.ownerUid === PLATFORM_UID && image.regionId === REGION);
}

async function standing(versionId: string) {
  const { state, counts, regions } = await getDistribution(house.ctx(), { versionId });
  return { state, counts, region: regions.find((region) => region.regionId === REGION) };
}

/** Two people press at the same moment. */
const twice = <Result>(act: () => Promise<Result>) => Promise.allSettled([act(), act()]);

const skip = (versionId: string, regionId = REGION) =>
  skipRegion(house.ctx(), { versionId, regionId });

const written = (action: string) => house.database.prisma.auditEvent.count({ where: { action } });

async function publishOther(): Promise<string> {
  const { versionId } = await createPackage(house.ctx(), {
    name: "other_package",
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: versionOf(TEST_IMAGES.plain, [REGION]),
    idempotencyKey: "other-package",
  });
  await publishVersion(house.ctx(), { versionId, revision: 1 });
  return versionId;
}

describe("a region that failed", () => {
  it("is skipped once by two presses, completes its version, and is put back once by two", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.failing, ["cn-beijing", REGION]);
    await house.settle();
    expect((await standing(versionId)).state).toBe("partially_available");

    const skipped = await twice(() => skip(versionId));
    expect(skipped.map((result) => result.status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await standing(versionId)).toMatchObject({
      state: "available",
      counts: { total: 2, available: 2, failed: 0 },
      region: { skipped: true, whyNotRetry: null, whyNotSkip: { key: "rules.skip_done" } },
    });
    expect(await written("distribution.skip")).toBe(1);

    await retryCopies(house.ctx(), { versionId, regionId: null });
    expect(await standing(versionId)).toMatchObject({ region: { skipped: true } });

    await twice(() => retryCopies(house.ctx(), { versionId, regionId: REGION }));
    expect(await standing(versionId)).toMatchObject({
      state: "distributing",
      counts: { total: 3 },
      region: { skipped: false, state: "pending" },
    });
    expect(await written("distribution.retry")).toBe(1);
  });

  it("is not copied when it is skipped and retried at the same moment, unless it is released", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.failing, [REGION]);
    await house.settle();
    await Promise.allSettled([
      retryCopies(house.ctx(), { versionId, regionId: null }),
      skip(versionId),
    ]);
    const { region } = await standing(versionId);
    const moving = await house.database.prisma.copy.count({
      where: { regionId: REGION, state: "pending" },
    });
    expect(moving).toBe(region?.skipped ? 0 : 1);
  });
});

describe("a region that waits", () => {
  it("is not copied any more", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await twice(() => skip(versionId));
    await house.settle();
    expect(await standing(versionId)).toMatchObject({
      state: "available",
      counts: { total: 1, available: 1 },
      region: { skipped: true, imageId: null },
    });
    expect(await heldInRegion()).toEqual([]);
  });

  it("is copied all the same for another version, and then put back at once", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    const other = await publishOther();
    await skip(versionId);
    await house.settle();
    expect(await standing(other)).toMatchObject({ region: { state: "available" } });
    expect(await standing(versionId)).toMatchObject({ region: { skipped: true, imageId: null } });

    await retryCopies(house.ctx(), { versionId, regionId: REGION });
    const [image] = await heldInRegion();
    expect(await standing(versionId)).toMatchObject({
      state: "available",
      counts: { total: 2, available: 2 },
      region: { skipped: false, state: "available", imageId: image?.imageId },
    });
  });

  it("can be cancelled first and skipped then", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await cancelCopies(house.ctx(), { versionId, regionId: REGION });
    await skip(versionId);
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
  });
});

describe("refused", () => {
  it("are the source region, what is under way, and what is available", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await expect(skip(versionId, "cn-hangzhou")).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.skip_source" },
    });
    await house.settle();
    await expect(skip(versionId)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.skip_not_idle" },
    });
  });

  it("are regions the version does not have and versions of somebody else", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await expect(skip(versionId, "cn-beijing")).rejects.toMatchObject({ code: "NOT_FOUND" });
    const stranger = house.ctx({ ...SUPPLIER, accountUid: "2222222222222222" });
    await expect(skipRegion(stranger, { versionId, regionId: REGION })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
