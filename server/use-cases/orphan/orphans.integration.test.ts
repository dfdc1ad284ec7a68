import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyTags } from "../../domain/distribution/copy-labels";
import { publish } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { northwindWorld, PLATFORM_UID, SUPPLIER_UID, TEST_IMAGES } from "../../testing/test-world";
import { cancelCopies } from "../distribution/cancel-copies";
import { getDistribution } from "../distribution/get-distribution";
import { deleteVersion } from "../version/delete-version";
import { adoptOrphan } from "./adopt-orphan";
import { deleteOrphan } from "./delete-orphan";
import { listOrphans } from "./list-orphans";
import { searchOrphans } from "./search-orphans";

const REGION = "eu-west-1";
const OTHER_UID = "2222222222222222";

const stray = (imageId: string, more: object = {}, sourceUid = SUPPLIER_UID) => ({
  imageId,
  regionId: REGION,
  ownerUid: PLATFORM_UID,
  name: `left-${imageId}`,
  sizeGiB: 40,
  osType: "linux",
  architecture: "x86_64",
  tags: copyTags({
    sourceImage: { accountUid: sourceUid, regionId: "cn-hangzhou", imageId: TEST_IMAGES.plain },
    regionId: REGION,
    root: false,
  }),
  ...more,
});

const STRAY = { regionId: REGION, imageId: "m-stray" };
const SECOND = { regionId: REGION, imageId: "m-stray-second" };
const SHARED = { regionId: REGION, imageId: "m-stray-shared" };
const FOREIGN = { regionId: REGION, imageId: "m-stray-foreign" };
const UNTAGGED = { regionId: REGION, imageId: "m-untagged" };
const HALF_TAGGED = { regionId: REGION, imageId: "m-half-tagged" };

/** More of another account than one page takes. */
const MANY = Array.from({ length: 101 }, (_, index) => ({
  ...stray(`m-many-${index}`),
  regionId: "cn-beijing",
  tags: copyTags({
    sourceImage: { accountUid: OTHER_UID, regionId: "cn-hangzhou", imageId: `m-source-${index}` },
    regionId: "cn-beijing",
    root: false,
  }),
}));

const world = {
  ...northwindWorld,
  images: [
    ...northwindWorld.images,
    ...MANY,
    stray(STRAY.imageId),
    stray(SECOND.imageId, { sizeGiB: 60 }),
    stray(SHARED.imageId, { shares: ["7777777777777777"] }),
    stray(FOREIGN.imageId, {}, OTHER_UID),
    stray(UNTAGGED.imageId, { tags: {} }),
    stray(HALF_TAGGED.imageId, { tags: { "imagecast:source-account": SUPPLIER_UID } }),
  ],
};

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse(world);
});
afterEach(() => house.close());

const stranger = () => house.ctx({ ...SUPPLIER, accountUid: OTHER_UID });
const twice = (act: () => Promise<unknown>) => Promise.allSettled([act(), act()]);
const written = (action: string) => house.database.prisma.auditEvent.count({ where: { action } });

async function listed(ctx = house.ctx()) {
  return (await listOrphans(ctx)).orphans.map(({ kind, imageId }) => [kind, imageId]);
}

async function held() {
  const { images } = await house.cloudState();
  return images
    .filter((image) => image.ownerUid === PLATFORM_UID && image.regionId === REGION)
    .map((image) => image.imageId);
}

async function fault(api: string, code: string, times = 1): Promise<void> {
  const body = { api, times, kind: "error", status: 403, code, message: "No." };
  await fetch(`${house.simulator.url}/__simulator/faults`, {
    method: "POST",
    body: JSON.stringify(body),
  });
}

/** A version for REGION whose copy there was cancelled before it began. */
async function cancelledRegion(): Promise<string> {
  const { versionId } = await publish(house, TEST_IMAGES.plain, [REGION]);
  await cancelCopies(house.ctx(), { versionId, regionId: REGION });
  await house.settle();
  return versionId;
}

async function regionOf(versionId: string) {
  const { regions } = await getDistribution(house.ctx(), { versionId });
  return regions.find((region) => region.regionId === REGION);
}

describe("searching", () => {
  it("finds what carries all of our tags and no copy knows, for its own account only", async () => {
    expect((await listOrphans(house.ctx())).searchedAt).toBeNull();
    await searchOrphans(house.job);
    const { orphans, searchedAt, neverSearched } = await listOrphans(house.ctx());
    expect([searchedAt, neverSearched]).toEqual([house.job.clock.now(), 0]);
    expect(orphans.map(({ imageId, sizeGiB }) => [imageId, sizeGiB])).toEqual([
      [SECOND.imageId, 60],
      [STRAY.imageId, 40],
      [SHARED.imageId, 40],
    ]);
    expect(orphans[0]?.whyNotAdopt?.key).toBe("rules.orphan_no_version");
    const theirs = await listed(stranger());
    expect(theirs).toHaveLength(MANY.length + 1);
    expect(theirs).toContainEqual(["unknown", FOREIGN.imageId]);
  });

  it("never takes the images of a distribution for orphans, whenever it looks", async () => {
    await publish(house, TEST_IMAGES.other, [REGION, "cn-beijing"]);
    for (let step = 0; step < 12; step += 1) {
      await house.runDue();
      await house.advance(20);
      await searchOrphans(house.ctx());
      expect(await listed()).toHaveLength(3);
    }
  });

  it("asks once when it is pressed twice in a row", async () => {
    await searchOrphans(house.ctx());
    const calls = async () => (await house.cloudState()).callsByRegion.DescribeImages?.[REGION];
    const before = await calls();
    await searchOrphans(house.ctx());
    expect(await calls()).toBe(before);
  });

  it("keeps what it knew of a region that gives no answer, and forgets what is gone", async () => {
    await searchOrphans(house.ctx());
    await house.advance(60);
    await fault("DescribeImages", "Throttling.User", -1);
    const { unread } = await searchOrphans(house.ctx());
    expect(unread).toContain(REGION);
    expect(await listed()).toHaveLength(3);
    await fetch(`${house.simulator.url}/__simulator/faults`, { method: "DELETE" });
    await house.job.cloud.platform.deleteImage(STRAY);
    await searchOrphans(house.ctx());
    expect(await listed()).toHaveLength(2);
  });
});

describe("adopting", () => {
  it("attaches the image once to the region that has none, and verifies it", async () => {
    const versionId = await cancelledRegion();
    await searchOrphans(house.job);
    const results = await twice(() => adoptOrphan(house.ctx(), STRAY));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await regionOf(versionId)).toMatchObject({ state: "queued", imageId: STRAY.imageId });
    await house.settle();
    expect(await regionOf(versionId)).toMatchObject({
      state: "available",
      imageId: STRAY.imageId,
    });
    const { callsByRegion } = await house.cloudState();
    expect(Object.keys(callsByRegion.CopyImage ?? {})).toEqual(["cn-hangzhou"]);
    expect(await written("orphan.adopt")).toBe(1);

    await expect(adoptOrphan(house.ctx(), SECOND)).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.orphan_region_has_copy" },
    });
  });

  it("does not make an image available that differs from its source", async () => {
    const versionId = await cancelledRegion();
    await searchOrphans(house.job);
    await adoptOrphan(house.ctx(), SECOND);
    await house.settle();
    expect(await regionOf(versionId)).toMatchObject({
      state: "failed",
      trouble: { code: "ImageDiffers" },
    });
  });

  it("is refused without a version, to a stranger, and once the image is gone", async () => {
    await searchOrphans(house.job);
    await expect(adoptOrphan(house.ctx(), STRAY)).rejects.toMatchObject({
      sentence: { key: "rules.orphan_no_version" },
    });
    await expect(adoptOrphan(stranger(), STRAY)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await house.job.cloud.platform.deleteImage(STRAY);
    await expect(adoptOrphan(house.ctx(), STRAY)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("deleting", () => {
  it("removes one image once, whether pressed twice or shared with somebody", async () => {
    await searchOrphans(house.job);
    const results = await twice(() => deleteOrphan(house.ctx(), STRAY));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await deleteOrphan(house.ctx(), SHARED);
    expect(await held()).toEqual(
      [SECOND, FOREIGN, UNTAGGED, HALF_TAGGED].map(({ imageId }) => imageId),
    );
    expect(await listed()).toEqual([["unknown", SECOND.imageId]]);
    expect(await written("orphan.delete")).toBe(2);
    await expect(deleteOrphan(house.ctx(), STRAY)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("touches nothing that is not listed for this account", async () => {
    await searchOrphans(house.job);
    const before = await held();
    for (const image of [FOREIGN, UNTAGGED, HALF_TAGGED]) {
      await expect(deleteOrphan(house.ctx(), image)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await held()).toEqual(before);
  });

  it("leaves an image alone whose tags somebody took off since it was found", async () => {
    await searchOrphans(house.job);
    await house.database.prisma.strayImage.create({
      data: {
        ...UNTAGGED,
        accountUid: SUPPLIER_UID,
        sourceRegionId: "cn-hangzhou",
        sourceImageId: TEST_IMAGES.plain,
        root: false,
        name: "taken off",
        status: "Available",
        sizeGiB: 40,
        foundAt: house.job.clock.now(),
      },
    });
    await deleteOrphan(house.ctx(), UNTAGGED);
    expect(await held()).toContain(UNTAGGED.imageId);
    expect(await listed()).toHaveLength(3);
  });

  it("keeps it listed when the cloud says no, with its words", async () => {
    await searchOrphans(house.job);
    await fault("DeleteImage", "ImageUsingByInstance");
    await expect(deleteOrphan(house.ctx(), STRAY)).rejects.toMatchObject({
      said: { code: "ImageUsingByInstance" },
    });
    expect(await listed()).toContainEqual(["unknown", STRAY.imageId]);
    await deleteOrphan(house.ctx(), STRAY);
    expect(await held()).not.toContain(STRAY.imageId);
  });
});

describe("copies of a version that was deleted", () => {
  it("are listed with their size, and deleted; a version published later copies anew", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.other, ["cn-chengdu"]);
    await house.settle();
    expect(await listed()).toEqual([]);
    await deleteVersion(house.ctx(), { versionId });
    const { orphans } = await listOrphans(house.ctx());
    expect(orphans).toMatchObject([
      { kind: "unreferenced", regionId: "cn-chengdu", sizeGiB: 40 },
      { kind: "unreferenced", regionId: "cn-hangzhou", sizeGiB: 40 },
    ]);
    expect(await listed(stranger())).toEqual([]);

    const [chengdu] = orphans;
    if (!chengdu) throw new Error("There is no orphan.");
    await expect(deleteOrphan(stranger(), chengdu)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await twice(() => deleteOrphan(house.ctx(), chengdu));
    expect(await written("orphan.delete")).toBe(1);
    const { images } = await house.cloudState();
    expect(images.some(({ imageId }) => imageId === chengdu.imageId)).toBe(false);

    const again = await publish(house, TEST_IMAGES.other, ["cn-chengdu"], "once_more");
    await house.settle();
    const result = await getDistribution(house.ctx(), again);
    expect(result.counts).toMatchObject({ total: 2, available: 2 });
    expect(await listed()).toEqual([]);
  });

  it("cannot be lost to a version that is published at the same moment", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.other, ["cn-chengdu"]);
    await house.settle();
    await deleteVersion(house.ctx(), { versionId });
    const [orphan] = (await listOrphans(house.ctx())).orphans;
    if (!orphan) throw new Error("There is no orphan.");
    const [published] = await Promise.all([
      publish(house, TEST_IMAGES.other, ["cn-chengdu"], "once_more"),
      deleteOrphan(house.ctx(), orphan).catch(() => undefined),
    ]);
    await house.settle();
    const result = await getDistribution(house.ctx(), published);
    expect(result.state).toBe("available");
    const { images } = await house.cloudState();
    const there = new Set(images.map(({ imageId }) => imageId));
    for (const region of result.regions) expect(there).toContain(region.imageId);
  });
});
