import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "../../ctx";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { publishVersion } from "../version/publish-version";
import { cancelCopies } from "./cancel-copies";
import { getDistribution } from "./get-distribution";
import { lookAtRegion } from "./look-at-region";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const REGION = "eu-west-1";
const STEPS = 100;

/** Works until the copy to REGION satisfies the condition. */
async function workUntil(where: { state?: "copying"; askedAt?: { not: null } }): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await house.runDue();
    if ((await house.database.prisma.copy.count({ where: { regionId: REGION, ...where } })) > 0)
      return;
    await house.advance(1);
  }
  throw new Error("The copy never came so far.");
}

async function regionOf(versionId: string) {
  const { regions } = await getDistribution(house.ctx(), { versionId });
  return regions.find((region) => region.regionId === REGION);
}

async function heldInRegion() {
  const { images } = await house.cloudState();
  return images.filter((image) => image.ownerUid === PLATFORM_UID && image.regionId === REGION);
}

/** Another package of the same account with a draft over the same image and region. */
async function otherDraft(): Promise<string> {
  const { versionId } = await createPackage(house.ctx(), {
    name: "other_package",
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: versionOf(TEST_IMAGES.plain, [REGION]),
    idempotencyKey: "other-package",
  });
  return versionId;
}

describe("cancelling a copy that ends by itself meanwhile", () => {
  it("keeps an image that was accepted unheard and is finished", async () => {
    await fetch(`${house.simulator.url}/__simulator/faults`, {
      method: "POST",
      body: JSON.stringify({ api: "CopyImage", kind: "reset-after", times: 2 }),
    });
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await workUntil({ askedAt: { not: null } });
    await cancelCopies(house.ctx(), { versionId, regionId: REGION });
    await house.advance(600);
    await house.settle();
    const [image] = await heldInRegion();
    expect(image?.status).toBe("Available");
    expect(await regionOf(versionId)).toMatchObject({
      state: "available",
      cancelling: false,
      imageId: image?.imageId,
    });
  });

  it("removes what broke", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.failing, [REGION]);
    await workUntil({ state: "copying" });
    await cancelCopies(house.ctx(), { versionId, regionId: REGION });
    await house.advance(600);
    await house.settle();
    expect(await regionOf(versionId)).toMatchObject({ state: "cancelled", cancelling: false });
    expect(await heldInRegion()).toEqual([]);
  });
});

describe("cancelling a copy that another version comes to want", () => {
  it("is taken back when the other one is published first", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await workUntil({ state: "copying" });
    await cancelCopies(house.ctx(), { versionId, regionId: REGION });
    const other = await otherDraft();
    await publishVersion(house.ctx(), { versionId: other, revision: 1 });
    await house.settle();
    expect(await regionOf(other)).toMatchObject({ state: "available" });
    expect(await heldInRegion()).toHaveLength(1);
  });

  it("starts anew when the cloud is just stopping it", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    const other = await otherDraft();
    await workUntil({ state: "copying" });
    await cancelCopies(house.ctx(), { versionId, regionId: REGION });
    const { platform } = house.job.cloud;
    const cancelCopy: typeof platform.cancelCopy = async (target) => {
      await publishVersion(house.ctx(), { versionId: other, revision: 1 });
      await platform.cancelCopy(target);
    };
    const job: Ctx = {
      ...house.job,
      cloud: { ...house.job.cloud, platform: { ...platform, cancelCopy } },
    };
    await lookAtRegion(job, { regionId: REGION });
    expect(await heldInRegion()).toEqual([]);
    await house.settle();
    expect(await regionOf(other)).toMatchObject({ state: "available" });
    expect(await heldInRegion()).toHaveLength(1);
  });
});

describe("a region whose look died", () => {
  it("is looked at when the lease of the dead look ends", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
    await workUntil({ state: "copying" });
    const leaseUntil = new Date(house.job.clock.now().getTime() + 40_000);
    await house.database.prisma.region.update({
      where: { id: REGION },
      data: { leaseId: "look-dead", leaseUntil },
    });
    await house.settle();
    expect(await regionOf(versionId)).toMatchObject({ state: "available" });
  });
});
