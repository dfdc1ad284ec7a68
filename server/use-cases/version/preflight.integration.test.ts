import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { writeDraft } from "../../testing/draft";
import { publish } from "../../testing/publish";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { northwindWorld, PLATFORM_UID, SUPPLIER_UID, TEST_IMAGES } from "../../testing/test-world";
import { planDistribution } from "./plan-distribution";
import { publishVersion } from "./publish-version";

const image = {
  regionId: "cn-hangzhou",
  ownerUid: SUPPLIER_UID,
  sizeGiB: 40,
  osType: "linux",
  architecture: "x86_64",
};
const HOLDERS = Array.from({ length: 50 }, (_, index) => `90000000000000${10 + index}`);

/** Images that cannot be published, by what is the matter with them. */
const BAD = {
  creating: { ...image, imageId: "m-bp1badcreating", name: "creating", status: "Creating" },
  failed: { ...image, imageId: "m-bp1badfailed", name: "broken", status: "CreateFailed" },
  deprecated: { ...image, imageId: "m-bp1baddeprecated", name: "old", status: "Deprecated" },
  community: { ...image, imageId: "m-bp1badcommunity", name: "open", isPublic: true },
  shared: { ...image, imageId: "m-bp1badshared", name: "shared", shares: HOLDERS },
  taken: { ...image, imageId: "m-bp1badtaken", name: "taken" },
  unsold: {
    ...image,
    imageId: "m-bp1badunsold",
    name: "unsold-1.0",
    ownerAlias: "marketplace",
    productCode: "cmjj00054321",
    subscribers: [SUPPLIER_UID],
  },
};

const world = {
  ...northwindWorld,
  accounts: [
    ...northwindWorld.accounts,
    ...HOLDERS.map((uid) => ({
      uid,
      name: uid,
      accessKeyId: `key-${uid}`,
      accessKeySecret: "secret",
      roles: [],
    })),
  ],
  images: [
    ...northwindWorld.images,
    ...Object.values(BAD),
    {
      ...image,
      imageId: "m-2zestranger",
      regionId: "cn-beijing",
      ownerUid: PLATFORM_UID,
      name: `imagecast-${BAD.taken.imageId}`,
    },
  ],
};

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(world);
});
afterAll(() => house.close());
afterEach(() => setFaults());

/** Puts these faults in force, and none else. */
async function setFaults(...faults: object[]): Promise<void> {
  const address = `${house.simulator.url}/__simulator/faults`;
  await fetch(address, { method: "DELETE" });
  if (faults.length > 0) await fetch(address, { method: "POST", body: JSON.stringify(faults) });
}

const own = (imageId: string, ...regionIds: string[]) => ({
  packageId: null,
  imageType: "own" as const,
  sourceRegionId: "cn-hangzhou",
  sourceImageId: imageId,
  regionIds,
});

function plan(input: Parameters<typeof planDistribution>[1]) {
  return planDistribution(house.ctx(), input);
}

/** What the plan says stands in the way, once publishing has been refused with the first of it and changed nothing. */
async function refusedBecause(input: Parameters<typeof planDistribution>[1]) {
  const { blockers } = await plan(input);
  const { sourceImageId: imageId, imageType, regionIds } = input;
  const draft = { imageId, imageType, regionIds: ["cn-hangzhou", ...regionIds] };
  const versionId = await writeDraft(house, draft);
  await expect(publishVersion(house.ctx(), { versionId, revision: 1 })).rejects.toMatchObject({
    code: blockers[0]?.code,
    sentence: blockers[0]?.sentence,
  });
  const kept = await house.database.prisma.version.findUniqueOrThrow({ where: { id: versionId } });
  expect(kept).toMatchObject({ state: "draft", number: null });
  return blockers.map(({ sentence, regionIds: where, cloud }) => ({
    key: sentence.key,
    where,
    code: cloud?.code ?? null,
  }));
}

describe("what stands in the way of a distribution", () => {
  it.each([
    ["not ready", BAD.creating.imageId, "rules.image_creating"],
    ["not made", BAD.failed.imageId, "rules.image_create_failed"],
    ["deprecated", BAD.deprecated.imageId, "rules.image_deprecated"],
    ["encrypted", TEST_IMAGES.encrypted, "rules.image_encrypted"],
    ["open to everybody", BAD.community.imageId, "rules.image_public"],
    ["not there", "m-bp1nosuchimage", "rules.image_gone"],
  ])("is an image that is %s", async (_, imageId, key) => {
    expect(await refusedBecause(own(imageId, "cn-beijing"))).toEqual([
      { key, where: [], code: null },
    ]);
  });

  it("is a region that is closed, and one nobody knows", async () => {
    const { region } = house.database.prisma;
    await region.update({ where: { id: "cn-nanjing" }, data: { open: false } });
    for (const regionId of ["cn-nanjing", "xx-nowhere-1"])
      expect(await refusedBecause(own(TEST_IMAGES.plain, regionId))).toEqual([
        { key: "rules.regions_closed", where: [], code: null },
      ]);
  });

  it("is a stranger's image with the copy's name", async () => {
    const refused = await refusedBecause(own(BAD.taken.imageId, "cn-beijing", "cn-shanghai"));
    expect(refused).toEqual([{ key: "rules.plan_name_taken", where: ["cn-beijing"], code: null }]);
  });

  it("is a source shared with as many accounts as an image can be", async () => {
    expect(await refusedBecause(own(BAD.shared.imageId, "cn-beijing"))).toEqual([
      { key: "rules.plan_shares_full", where: [], code: "QuotaExceed.ShareImage" },
    ]);
  });

  it("is a right that the role does not have", async () => {
    const fault = { api: "ModifyImageSharePermission", kind: "error", times: -1 };
    await setFaults({ ...fault, status: 403, code: "Forbidden.RAM", message: "No." });
    expect(await refusedBecause(own(TEST_IMAGES.plain, "cn-beijing"))).toEqual([
      { key: "rules.plan_grant_refused", where: [], code: "Forbidden.RAM" },
    ]);
  });

  it.each([
    [null, "rules.role_missing", null],
    ["no-such-role", "rules.role_refused", "EntityNotExist.Role"],
  ])("is a role that is %s", async (roleName, key, code) => {
    const { account } = house.database.prisma;
    await account.update({ where: { uid: SUPPLIER_UID }, data: { roleName } });
    try {
      expect(await refusedBecause(own(TEST_IMAGES.plain, "cn-beijing"))).toEqual([
        { key, where: [], code },
      ]);
    } finally {
      const role = { roleName: "imagecast-supplier" };
      await account.update({ where: { uid: SUPPLIER_UID }, data: role });
    }
  });

  it("is a product that is not sold in a region, or not to the platform", async () => {
    const sold = {
      ...own(TEST_IMAGES.product, "cn-beijing", "me-east-1"),
      imageType: "marketplace",
    };
    expect(await refusedBecause({ ...sold, imageType: "marketplace" })).toEqual([
      { key: "rules.plan_product_missing", where: ["me-east-1"], code: null },
    ]);
    const unsold = own(BAD.unsold.imageId);
    expect(await refusedBecause({ ...unsold, imageType: "marketplace" })).toEqual([
      { key: "rules.plan_product_unauthorized", where: [], code: "OperationDenied.NotAuthorized" },
    ]);
  });

  it("is a quota, as soon as the platform has an image to rehearse with", async () => {
    const first = await plan(own(TEST_IMAGES.quota, "me-east-1"));
    expect(first.blockers).toEqual([]);
    expect(first.warnings.map(({ sentence }) => sentence.key)).toEqual(["rules.plan_untested"]);
    await publish(house, TEST_IMAGES.quota, ["cn-beijing"], "fills_up");
    await house.settle();
    const before = (await house.cloudState()).images.length;
    const refused = await refusedBecause(own(TEST_IMAGES.quota, "me-east-1", "cn-beijing"));
    const code = "QuotaExceed.Image";
    expect(refused).toEqual([{ key: "rules.plan_quota", where: ["me-east-1"], code }]);
    expect((await house.cloudState()).images).toHaveLength(before);
  });
});

describe("a cloud that does not answer", () => {
  const hangs = { kind: "error", status: 503, code: "ServiceUnavailable", times: -1 };

  it("is a warning where a region or a right could not be checked", async () => {
    await setFaults(
      { ...hangs, api: "DescribeImages", uid: PLATFORM_UID },
      { ...hangs, api: "CopyImage", uid: PLATFORM_UID },
      { ...hangs, api: "ModifyImageSharePermission" },
    );
    const { blockers, warnings } = await plan(own(TEST_IMAGES.other, "cn-beijing"));
    expect(blockers).toEqual([]);
    expect(warnings.map(({ sentence, regionIds }) => [sentence.key, regionIds])).toEqual([
      ["rules.plan_grant_unanswered", []],
      ["rules.plan_unanswered", ["cn-hangzhou", "cn-beijing"]],
    ]);
  });

  it("says nothing of a plan when the source itself cannot be read", async () => {
    await setFaults({ ...hangs, api: "DescribeImages", uid: SUPPLIER_UID });
    await expect(plan(own(TEST_IMAGES.other, "cn-beijing"))).rejects.toMatchObject({
      code: "CLOUD_UNAVAILABLE",
    });
  });
});

it("finds a full quota with an image of another source, too", async () => {
  const [platform, ...others] = northwindWorld.accounts;
  const accounts = [{ ...platform, imageQuotaPerRegion: 1 }, ...others];
  const small = await openTestHouse({ ...northwindWorld, accounts });
  try {
    await publish(small, TEST_IMAGES.plain, ["cn-beijing"]);
    await small.settle();
    const input = own(TEST_IMAGES.other, "cn-beijing", "cn-shanghai");
    const { blockers } = await planDistribution(small.ctx(), input);
    expect(blockers.map(({ sentence, regionIds }) => [sentence.key, regionIds])).toEqual([
      ["rules.plan_quota", ["cn-hangzhou", "cn-beijing"]],
    ]);
  } finally {
    await small.close();
  }
});
