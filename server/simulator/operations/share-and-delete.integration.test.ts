import {
  DeleteImageRequest,
  DescribeImageSharePermissionRequest,
  ModifyImageAttributeRequest,
  ModifyImageSharePermissionRequest,
} from "@alicloud/ecs20140526";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeOne, refusalOf, startTestCloud, type TestCloud } from "../testing/test-cloud";
import { testImage, testWorld, UIDS } from "../testing/test-world";

/** 60 more accounts to share with. */
const CROWD = Array.from({ length: 60 }, (_, n) => String(9000 + n));

const IMAGES = [
  testImage({ imageId: "m-own", name: "own" }),
  testImage({ imageId: "m-two", name: "two" }),
  testImage({ imageId: "m-open", name: "open", isPublic: true }),
  testImage({
    imageId: "m-theirs",
    name: "theirs",
    ownerUid: UIDS.customer,
    shares: [UIDS.vendor],
  }),
  testImage({ imageId: "m-community", name: "community", ownerUid: UIDS.customer, isPublic: true }),
  testImage({ imageId: "m-retired", name: "retired", status: "Deprecated" }),
  testImage({ imageId: "m-sealed", name: "sealed", encrypted: true }),
  testImage({ imageId: "m-cmk", name: "cmk", encrypted: true, kmsKeyId: "key-1" }),
  testImage({ imageId: "m-used", name: "used", usage: "instance" }),
  testImage({ imageId: "m-making", name: "making", status: "Creating" }),
];

let cloud: TestCloud;
beforeEach(async () => {
  const crowd = CROWD.map((uid) => ({
    uid,
    name: uid,
    accessKeyId: `k${uid}`,
    accessKeySecret: "s",
    roles: [],
  }));
  cloud = await startTestCloud(IMAGES, { accounts: [...testWorld([]).accounts, ...crowd] });
});
afterEach(() => cloud.close());

const regionId = "cn-hangzhou";
const share = (imageId: string, more: Partial<ModifyImageSharePermissionRequest>) =>
  cloud
    .ecs("vendor")
    .modifyImageSharePermission(
      new ModifyImageSharePermissionRequest({ regionId, imageId, ...more }),
    );
const shares = async (imageId: string, more = {}) =>
  (
    await cloud
      .ecs("vendor")
      .describeImageSharePermission(
        new DescribeImageSharePermissionRequest({ regionId, imageId, ...more }),
      )
  ).body;
const modify = (imageId: string, more: Partial<ModifyImageAttributeRequest>) =>
  cloud
    .ecs("vendor")
    .modifyImageAttribute(new ModifyImageAttributeRequest({ regionId, imageId, ...more }));
const remove = (imageId: string, more: Partial<DeleteImageRequest> = {}) =>
  cloud.ecs("vendor").deleteImage(new DeleteImageRequest({ regionId, imageId, ...more }));

describe("sharing", () => {
  it("takes the first ten of each list and drops the rest without a word", async () => {
    await share("m-own", { addAccount: CROWD.slice(0, 12) });
    const listed = await shares("m-own", { pageSize: 100 });
    expect(listed?.totalCount).toBe(10);
    await share("m-own", { removeAccount: CROWD.slice(0, 12), addAccount: [UIDS.customer] });
    const left = await shares("m-own");
    expect(left?.accounts?.account?.map(({ aliyunId }) => aliyunId)).toEqual([UIDS.customer]);
    expect(left?.accounts?.account?.[0]?.sharedTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it("stops at fifty accounts and changes nothing then", async () => {
    for (let n = 0; n < 50; n += 10) await share("m-own", { addAccount: CROWD.slice(n, n + 10) });
    const error = await refusalOf(
      share("m-own", { addAccount: [UIDS.customer], removeAccount: [] }),
    );
    expect([error.code, error.statusCode]).toEqual(["QuotaExceed.ShareImage", 403]);
    await share("m-own", { addAccount: [UIDS.customer], removeAccount: [CROWD[0] ?? ""] });
    const page = await shares("m-own", { pageNumber: 5 });
    expect(page).toMatchObject({ totalCount: 50, pageNumber: 5, pageSize: 10 });
    expect(page?.accounts?.account).toHaveLength(10);
  });

  it("makes the image visible and takes it away again", async () => {
    await share("m-own", { addAccount: [UIDS.customer] });
    expect(await describeOne(cloud.ecs("customer"), regionId, "m-own")).toMatchObject({
      imageOwnerAlias: "others",
    });
    await share("m-own", { removeAccount: [UIDS.customer] });
    expect(await describeOne(cloud.ecs("customer"), regionId, "m-own")).toBeUndefined();
  });

  it("publishes and unpublishes, and says so to who asks", async () => {
    await share("m-own", { isPublic: true });
    expect((await shares("m-own"))?.shareGroups?.shareGroup).toMatchObject([{ group: "all" }]);
    await share("m-own", { isPublic: false });
    expect((await shares("m-own"))?.shareGroups?.shareGroup).toEqual([]);
  });

  it.each<[string, number, string, Partial<ModifyImageSharePermissionRequest>]>([
    ["MissingParameter", 400, "", {}],
    ["InvalidImageId.NotFound", 404, "m-nowhere", {}],
    ["InvalidImageId.NotFound", 404, "m-theirs", { addAccount: [UIDS.platform] }],
    ["InvalidAccount.NotFound", 404, "m-own", { addAccount: ["42"] }],
    ["InvalidAccount.Forbbiden", 404, "m-own", { addAccount: [UIDS.vendor] }],
    ["Image.Public", 403, "m-open", { isPublic: true }],
    ["Image.Public", 403, "m-open", { addAccount: [UIDS.customer] }],
    ["Image.NotPublic", 403, "m-own", { isPublic: false }],
    ["InvalidParameter.IsPublic", 403, "m-own", { isPublic: true, addAccount: [UIDS.customer] }],
    ["OperationDenied.InvalidImageStatus", 403, "m-retired", { addAccount: [UIDS.customer] }],
    ["OperationDeined.EncryptedSnapshot", 403, "m-cmk", { isPublic: true }],
    [
      "InvalidOperation.ServiceKeyEncryptedImageUnsupported",
      403,
      "m-sealed",
      { addAccount: [UIDS.customer] },
    ],
    ["DryRunOperation", 400, "m-own", { addAccount: [UIDS.customer], dryRun: true }],
  ])("is refused with %s (%i)", async (code, status, imageId, more) => {
    const error = await refusalOf(share(imageId, more));
    expect([error.code, error.statusCode]).toEqual([code, status]);
  });

  it("tells the shares to the owner only", async () => {
    const error = await refusalOf(shares("m-theirs"));
    expect([error.code, error.statusCode]).toEqual(["InvalidImageId.NotFound", 404]);
    expect(error.data.Message).toBe("The specified image m-theirs does not exist.");
  });

  it("lets an image under its customer's own key be shared", async () => {
    await share("m-cmk", { addAccount: [UIDS.customer] });
    expect((await shares("m-cmk"))?.totalCount).toBe(1);
  });
});

describe("ModifyImageAttribute", () => {
  it("renames, describes, deprecates and restores", async () => {
    await modify("m-own", {
      imageName: "renamed",
      description: "words",
      imageFamily: "fam",
      bootMode: "UEFI",
      status: "Deprecated",
    });
    expect(await describeOne(cloud.ecs("vendor"), regionId, "m-own")).toMatchObject({
      imageName: "renamed",
      description: "words",
      imageFamily: "fam",
      bootMode: "UEFI",
      status: "Deprecated",
    });
    await modify("m-own", { status: "Available" });
    expect(await describeOne(cloud.ecs("vendor"), regionId, "m-own")).toMatchObject({
      imageName: "renamed",
      status: "Available",
    });
  });

  it("wants an image unshared before it is deprecated", async () => {
    await share("m-own", { addAccount: [UIDS.customer] });
    expect((await refusalOf(modify("m-own", { status: "Deprecated" }))).code).toBe(
      "ImageUseShared",
    );
  });

  it.each<[string, number, string, Partial<ModifyImageAttributeRequest>]>([
    ["MissingParameter", 400, "", {}],
    ["InvalidImageId.NotFound", 404, "m-theirs", { description: "mine" }],
    ["InvalidOperation.PublicImageUnsupported", 403, "m-community", { description: "mine" }],
    ["InvalidImageName.Malformed", 400, "m-own", { imageName: "a b" }],
    ["InvalidImageName.Duplicated", 400, "m-own", { imageName: "two" }],
    ["InvalidDescription.Malformed", 400, "m-own", { description: "x" }],
    ["InvalidImageFamily.Malformed", 400, "m-own", { imageFamily: "acs:x" }],
    ["InvalidBootMode.NotSupport", 400, "m-own", { bootMode: "Legacy" }],
    ["InvalidLicenseType.NotSupported", 400, "m-own", { licenseType: "Free" }],
    ["ImageStatus.NotDeprecated", 403, "m-own", { status: "Available" }],
    ["ImageStatus.NotAvailable", 403, "m-retired", { status: "Deprecated" }],
    ["InvalidStatus.ImageIsCreating", 403, "m-making", { description: "soon" }],
    ["DryRunOperation", 400, "m-own", { description: "soon", dryRun: true }],
  ])("is refused with %s (%i)", async (code, status, imageId, more) => {
    const error = await refusalOf(modify(imageId, more));
    expect([error.code, error.statusCode]).toEqual([code, status]);
  });
});

describe("DeleteImage", () => {
  it("removes an image and ignores one that is not there", async () => {
    await remove("m-own");
    expect(await describeOne(cloud.ecs("vendor"), regionId, "m-own")).toBeUndefined();
    expect((await remove("m-own")).statusCode).toBe(200);
  });

  it("wants shared and used images to be forced, public ones unpublished", async () => {
    await share("m-own", { addAccount: [UIDS.customer] });
    expect((await refusalOf(remove("m-own"))).code).toBe("ImageUseShared");
    await remove("m-own", { force: true });
    expect((await refusalOf(remove("m-used"))).code).toBe("ImageUsingByInstance");
    await remove("m-used", { force: true });
    expect((await refusalOf(remove("m-open", { force: true }))).code).toBe("ImageIsPublic");
  });

  it("does not touch what belongs to another", async () => {
    expect((await refusalOf(remove("m-theirs"))).code).toBe("InvalidImageId.NotFound");
    expect((await refusalOf(remove("m-two", { dryRun: true }))).code).toBe("DryRunOperation");
    expect(await describeOne(cloud.ecs("vendor"), regionId, "m-two")).toBeDefined();
  });
});
