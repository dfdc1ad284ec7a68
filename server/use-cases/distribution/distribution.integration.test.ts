import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES, THIRTY_REGIONS } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { createVersion } from "../version/create-version";
import { publishVersion } from "../version/publish-version";
import { cancelCopies } from "./cancel-copies";
import { getDistribution } from "./get-distribution";
import { retryCopies } from "./retry-copies";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

async function platformImages() {
  const { images } = await house.cloudState();
  return images.filter((image) => image.ownerUid === PLATFORM_UID);
}

async function sourceShares(imageId: string) {
  const { images } = await house.cloudState();
  return images.find((image) => image.imageId === imageId)?.shares;
}

function distribution(versionId: string) {
  return getDistribution(house.ctx(), { versionId });
}

describe("one image to thirty regions", () => {
  it("ends available everywhere, one tagged copy per region, and the source unshared", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, THIRTY_REGIONS);
    await house.settle();

    const result = await distribution(versionId);
    expect(result.state).toBe("available");
    expect(result.counts).toMatchObject({ total: 30, available: 30 });
    const copies = await platformImages();
    expect(copies.map((copy) => copy.regionId).sort()).toEqual([...THIRTY_REGIONS].sort());
    for (const copy of copies) {
      expect(copy.status).toBe("Available");
      expect(copy.tags).toEqual({
        "imagecast:source-account": SUPPLIER.accountUid,
        "imagecast:source-region": "cn-hangzhou",
        "imagecast:source-image": TEST_IMAGES.plain,
        "imagecast:region": copy.regionId,
      });
    }
    expect(await sourceShares(TEST_IMAGES.plain)).toEqual([]);
    const ids = new Map(copies.map((copy) => [copy.regionId, copy.imageId]));
    for (const region of result.regions) expect(region.imageId).toBe(ids.get(region.regionId));
  });

  it("counts its calls as the cloud does: operation by operation, region by region", async () => {
    await publish(house, TEST_IMAGES.plain, THIRTY_REGIONS);
    await house.settle();
    // These two name no region on their way to the cloud.
    const {
      AssumeRole: _,
      DescribeRegions: __,
      ...asked
    } = (await house.cloudState()).callsByRegion;
    const counted: Record<string, Record<string, number>> = {};
    for (const { operation, regionId, answer, count } of house.calls.list()) {
      if (!asked[operation]) continue;
      expect(answer).toBe("result");
      counted[operation] = { ...counted[operation], [regionId]: count };
    }
    expect(counted).toEqual(asked);
    const sum = (operation: string) =>
      Object.values(counted[operation] ?? {}).reduce((total, count) => total + count, 0);
    expect(sum("CopyImage")).toBe(30);
  });

  it("copies only what is missing for a second version of the same image", async () => {
    const { packageId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
    await house.settle();
    const { versionId } = await createVersion(house.ctx(), {
      packageId,
      version: versionOf(TEST_IMAGES.plain, ["cn-beijing", "eu-west-1"], "v1_1"),
      idempotencyKey: "second-version",
    });
    await publishVersion(house.ctx(), { versionId, revision: 1 });
    const early = await distribution(versionId);
    expect(early.counts).toMatchObject({ total: 3, available: 2 });
    await house.settle();
    expect((await distribution(versionId)).state).toBe("available");
    expect(await platformImages()).toHaveLength(3);
  });
});

describe("one bad region hurts only itself", () => {
  it("gives up on a region whose copies keep failing, and retries it when asked", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.failing, ["cn-beijing", "eu-west-1"]);
    await house.settle();
    const result = await distribution(versionId);
    expect(result.state).toBe("partially_available");
    const london = result.regions.find((region) => region.regionId === "eu-west-1");
    expect(london).toMatchObject({ state: "failed", attempt: 3, imageId: null, whyNotRetry: null });
    expect(london?.trouble?.code).toBe("CreateFailed");
    expect((await platformImages()).map((image) => image.regionId).sort()).toEqual([
      "cn-beijing",
      "cn-hangzhou",
    ]);

    expect(await retryCopies(house.ctx(), { versionId, regionId: "eu-west-1" })).toEqual({
      retried: 1,
    });
    expect((await distribution(versionId)).state).toBe("distributing");
    await house.settle();
    expect((await distribution(versionId)).state).toBe("partially_available");
  });

  it("shows a full quota with the provider's code and request id", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.quota, ["me-east-1", "cn-beijing"]);
    await house.settle();
    const dubai = (await distribution(versionId)).regions.find(
      ({ regionId }) => regionId === "me-east-1",
    );
    expect(dubai?.state).toBe("failed");
    expect(dubai?.trouble?.code).toBe("QuotaExceed.Image");
    expect(dubai?.trouble?.requestId).toMatch(/^[0-9A-F-]{36}$/);
  });

  it("fails the waiting regions with a reason when the image cannot be staged", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
    await fetch(`${house.simulator.url}/__simulator/faults`, {
      method: "POST",
      body: JSON.stringify({
        api: "AssumeRole",
        times: -1,
        kind: "error",
        status: 403,
        code: "NoPermission",
        message: "You are not authorized to do this action.",
      }),
    });
    await house.advance(900);
    await house.settle();
    const result = await distribution(versionId);
    expect(result.state).toBe("failed");
    expect(result.regions.map((region) => region.trouble?.code)).toEqual([
      "NoPermission",
      "StagingFailed",
    ]);
    await fetch(`${house.simulator.url}/__simulator/faults`, { method: "DELETE" });
    await retryCopies(house.ctx(), { versionId, regionId: "cn-beijing" });
    await house.settle();
    expect((await distribution(versionId)).state).toBe("available");
  });
});

describe("trouble on the way", () => {
  it.each([["dropped"], ["throttled"]] as const)(
    "makes exactly one copy per region: %s",
    async (kind) => {
      const { versionId } = await publish(house, TEST_IMAGES[kind], [
        "cn-beijing",
        "eu-west-1",
        "us-east-1",
      ]);
      await house.settle();
      expect((await distribution(versionId)).state).toBe("available");
      expect(await platformImages()).toHaveLength(4);
      expect(await sourceShares(TEST_IMAGES[kind])).toEqual([]);
    },
  );

  it("concludes nothing from looks that get no answer", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
    await house.runDue();
    await fetch(`${house.simulator.url}/__simulator/faults`, {
      method: "POST",
      body: JSON.stringify([
        { api: "DescribeImages", times: 4, kind: "html-error", status: 503 },
        { api: "DescribeImages", times: 2, kind: "reset-before" },
      ]),
    });
    await house.advance(3);
    await house.runDue();
    const shaken = await distribution(versionId);
    expect(shaken.state).toBe("distributing");
    expect(shaken.regions[0]?.trouble?.code).toBeDefined();
    await house.settle();
    expect((await distribution(versionId)).state).toBe("available");
  });
});

describe("cancelling", () => {
  it("stops a region that is being copied and leaves no image there", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing", "eu-west-1"]);
    for (let step = 0; step < 40; step += 1) {
      await house.runDue();
      const now = await distribution(versionId);
      if (
        now.regions.some((region) => region.regionId === "eu-west-1" && region.state === "copying")
      )
        break;
      await house.advance(1);
    }
    await cancelCopies(house.ctx(), { versionId, regionId: "eu-west-1" });
    expect(
      (await distribution(versionId)).regions.find((r) => r.regionId === "eu-west-1")?.cancelling,
    ).toBe(true);
    await house.settle();
    const result = await distribution(versionId);
    expect(result.state).toBe("partially_available");
    expect(result.counts).toMatchObject({ cancelled: 1, available: 2 });
    expect((await platformImages()).map((image) => image.regionId)).not.toContain("eu-west-1");
  });

  it("is refused with the reason once the region is available", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
    await house.settle();
    await expect(
      cancelCopies(house.ctx(), { versionId, regionId: "cn-beijing" }),
    ).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.cancel_too_late" },
    });
  });
});

describe("a marketplace product", () => {
  it("is looked up where it is sold, copied nowhere, and says where it is not sold", async () => {
    const ctx = house.ctx();
    const { versionId } = await createPackage(ctx, {
      name: "analytics",
      resourceGroupId: "rg-1111111111111111",
      tags: [],
      version: {
        ...versionOf(TEST_IMAGES.product, ["cn-beijing", "eu-west-1"]),
        imageType: "marketplace",
        productCode: "cmjj00054321",
      },
      idempotencyKey: "create-analytics",
    });
    await publishVersion(ctx, { versionId, revision: 1 });
    // It is no longer sold in London when the distribution gets there.
    const supplier = { uid: SUPPLIER.accountUid, roleName: "imagecast-supplier" };
    await ctx.cloud
      .supplier(supplier)
      .deleteImage({ regionId: "eu-west-1", imageId: "m-uw1testproduct0000001" });
    await house.settle();
    const result = await distribution(versionId);
    expect(result.state).toBe("partially_available");
    const found = new Map(result.regions.map((region) => [region.regionId, region]));
    expect(found.get("cn-hangzhou")?.imageId).toBe(TEST_IMAGES.product);
    expect(found.get("cn-beijing")?.imageId).toBe("m-2zetestproduct0000001");
    expect(found.get("eu-west-1")?.trouble?.code).toBe("OperationDenied.NotPublished");
    expect(await platformImages()).toEqual([]);
  });
});
