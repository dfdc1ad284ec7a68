import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "../../domain/actor";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { listSelectablePackages } from "../package/list-selectable-packages";
import { deleteVersion } from "./delete-version";
import { listSelectableVersions } from "./list-selectable-versions";
import { listVersionImages } from "./list-version-images";

const stranger: UserActor = { ...SUPPLIER, userId: "user-other", accountUid: "2222222222222222" };
const reviewer: UserActor = { ...SUPPLIER, userId: "user-reviewer", role: "reviewer" };

let house: TestHouse;
let published: { packageId: string; versionId: string };
let partly: { packageId: string; versionId: string };
let draft: { packageId: string; versionId: string };
beforeAll(async () => {
  house = await openTestHouse();
  published = await publish(house, TEST_IMAGES.plain, ["cn-beijing", "eu-west-1"], "nginx_image");
  partly = await publish(house, TEST_IMAGES.failing, ["cn-beijing", "eu-west-1"], "render_set");
  await house.settle();
  draft = await createPackage(house.ctx(), {
    name: "draft_only",
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: versionOf(TEST_IMAGES.other, ["cn-beijing"], "v0_1"),
    idempotencyKey: "draft_only",
  });
});
afterAll(() => house.close());

const images = (versionIds: string[], actor?: UserActor) =>
  listVersionImages(house.ctx(actor), { versionIds });

describe("images of a version", () => {
  it("are its available copies once it is published", async () => {
    const [version] = await images([published.versionId]);
    expect(version).toMatchObject({
      draft: false,
      state: "available",
      packageName: "nginx_image",
      sourceRegionId: "cn-hangzhou",
    });
    expect(Object.keys(version?.images ?? {}).sort()).toEqual([
      "cn-beijing",
      "cn-hangzhou",
      "eu-west-1",
    ]);
    expect(Object.values(version?.images ?? {})).not.toContain(TEST_IMAGES.plain);
  });

  it("are its source image, in its source region, while it is a draft", async () => {
    const [version] = await images([draft.versionId]);
    expect(version).toMatchObject({
      draft: true,
      images: { "cn-hangzhou": TEST_IMAGES.other },
      regions: { "cn-hangzhou": null, "cn-beijing": null },
    });
  });

  it("leave out a region whose copy failed, and say that it did", async () => {
    const [version] = await images([partly.versionId]);
    expect(version?.regions["eu-west-1"]).toBe("failed");
    expect(version?.images).not.toHaveProperty("eu-west-1");
    expect(version?.images).toHaveProperty("cn-beijing");
  });

  it("are told of those that are there, to those whose they are", async () => {
    expect(await images(["dv-nothing", published.versionId])).toHaveLength(1);
    expect(await images([published.versionId, draft.versionId], stranger)).toEqual([]);
  });
});

describe("choosing a package and a version", () => {
  it.each([
    ["", ["draft_only", "nginx_image", "render_set"]],
    ["NGINX", ["nginx_image"]],
    ["v0_1", ["draft_only"]],
    ["%", []],
    ["r_s", ["render_set"]],
    ["nothing", []],
  ])("finds by %j", async (search, names) => {
    const found = await listSelectablePackages(house.ctx(), { search });
    expect(found.items.map(({ name }) => name).sort()).toEqual(names);
    expect(found.matching).toBe(names.length);
  });

  it("tells versions with their source image and regions", async () => {
    const [version] = await listSelectableVersions(house.ctx(), draft);
    expect(version).toMatchObject({
      versionId: draft.versionId,
      number: null,
      source: { image: { imageId: TEST_IMAGES.other, name: "other" }, osType: "linux" },
      whyNot: null,
    });
  });

  it("says why a version without any image cannot be chosen", async () => {
    const started = await publish(house, TEST_IMAGES.quota, ["cn-beijing"], "just_started");
    const [version] = await listSelectableVersions(house.ctx(), started);
    expect(version?.whyNot?.key).toBe("rules.version_not_yet_available");
    await house.settle();
    const [settled] = await listSelectableVersions(house.ctx(), started);
    expect(settled?.whyNot).toBeNull();
    await deleteVersion(house.ctx(), { versionId: started.versionId });
    expect(await images([started.versionId])).toEqual([]);
    const { items } = await listSelectablePackages(house.ctx(), { search: "just_started" });
    expect(items).toEqual([]);
  });

  it("shows a stranger nothing, and asks for a role that may", async () => {
    expect(await listSelectablePackages(house.ctx(stranger), { search: "" })).toEqual({
      items: [],
      matching: 0,
    });
    expect(await listSelectableVersions(house.ctx(stranger), published)).toEqual([]);
    expect(await listSelectableVersions(house.ctx(reviewer), published)).toHaveLength(1);
    const customer: UserActor = { ...SUPPLIER, role: "customer" };
    await expect(images([published.versionId], customer)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
