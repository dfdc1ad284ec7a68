import { DescribeImagesRequest } from "@alicloud/ecs20140526";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusalOf, startTestCloud, type TestCloud } from "../testing/test-cloud";
import { type AccountName, testImage, UIDS } from "../testing/test-world";

const IMAGES = [
  testImage({
    imageId: "m-old",
    name: "web-1.0",
    createdAt: "2026-01-01T00:00:00Z",
    tags: { app: "web", tier: "a" },
  }),
  testImage({
    imageId: "m-new",
    name: "web-2.0",
    createdAt: "2026-03-01T00:00:00Z",
    tags: { app: "web" },
    family: "web",
  }),
  testImage({
    imageId: "m-win",
    name: "desk",
    osType: "windows",
    createdAt: "2026-02-01T00:00:00Z",
    usage: "instance",
  }),
  testImage({
    imageId: "m-arm",
    name: "edge",
    architecture: "arm64",
    createdAt: "2026-02-02T00:00:00Z",
  }),
  testImage({ imageId: "m-gone", name: "retired", status: "Deprecated" }),
  testImage({
    imageId: "m-shared",
    name: "shared",
    shares: [UIDS.customer],
    tags: { secret: "yes" },
  }),
  testImage({ imageId: "m-open", name: "open", isPublic: true }),
  testImage({ imageId: "m-sold", name: "sold", ownerAlias: "marketplace", productCode: "cmjj1" }),
  testImage({ imageId: "system.vhd", name: "system.vhd", ownerAlias: "system", ownerUid: "1" }),
  testImage({ imageId: "m-far", name: "far", regionId: "eu-west-1" }),
];

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud(IMAGES);
});
afterAll(() => cloud.close());

function look(name: AccountName, filter: Partial<DescribeImagesRequest>) {
  return cloud
    .ecs(name)
    .describeImages(
      new DescribeImagesRequest({ regionId: "cn-hangzhou", pageSize: 100, ...filter }),
    );
}

async function ids(name: AccountName, filter: Partial<DescribeImagesRequest>) {
  const { body } = await look(name, filter);
  return body?.images?.image?.map((image) => image.imageId);
}

describe("whose images are seen", () => {
  it("lists own images newest first, Available ones unless asked otherwise", async () => {
    expect(await ids("vendor", { imageOwnerAlias: "self" })).toEqual([
      "m-new",
      "m-arm",
      "m-win",
      "m-open",
      "m-shared",
      "m-old",
    ]);
    expect(await ids("vendor", { imageOwnerAlias: "self", status: "Deprecated,Creating" })).toEqual(
      ["m-gone"],
    );
  });

  it("shows a shared image to who it is shared with, without the owner's tags", async () => {
    const { body } = await look("customer", { imageOwnerAlias: "others" });
    expect(body?.images?.image).toHaveLength(1);
    expect(body?.images?.image?.[0]).toMatchObject({
      imageId: "m-shared",
      imageOwnerAlias: "others",
      imageOwnerId: Number(UIDS.vendor),
      isSelfShared: "true",
      isPublic: false,
      tags: { tag: [] },
    });
    expect(await ids("platform", { imageOwnerAlias: "others" })).toEqual([]);
  });

  it("lists community images only where they are asked for", async () => {
    expect(await ids("customer", { imageOwnerAlias: "others", isPublic: true })).toEqual([
      "m-open",
    ]);
    expect(await ids("platform", {})).toEqual(["system.vhd", "m-open"]);
    expect(await ids("platform", { isPublic: false })).toEqual(["system.vhd"]);
  });

  it("finds system and marketplace images by their alias", async () => {
    expect(await ids("customer", { imageOwnerAlias: "system" })).toEqual(["system.vhd"]);
    expect(await ids("customer", { imageOwnerAlias: "marketplace" })).toEqual(["m-sold"]);
  });

  it("keeps regions apart", async () => {
    expect(await ids("vendor", { regionId: "eu-west-1", imageOwnerAlias: "self" })).toEqual([
      "m-far",
    ]);
  });
});

describe("filters", () => {
  it.each<[string, Partial<DescribeImagesRequest>, string[]]>([
    ["a comma list of ids", { imageId: "m-old,m-arm,m-nowhere" }, ["m-arm", "m-old"]],
    ["an unknown id", { imageId: "m-nowhere" }, []],
    ["a part of the name", { imageName: "web" }, ["m-new", "m-old"]],
    ["a name with a star", { imageName: "*1.0" }, ["m-old"]],
    ["the operating system", { OSType: "windows", imageOwnerAlias: "self" }, ["m-win"]],
    ["the architecture", { architecture: "arm64" }, ["m-arm"]],
    ["the usage", { usage: "instance" }, ["m-win"]],
    ["the family", { imageFamily: "web" }, ["m-new"]],
    ["a tag key", { tag: [{ key: "app" }] as DescribeImagesRequest["tag"] }, ["m-new", "m-old"]],
    [
      "all of several tags",
      {
        tag: [
          { key: "app", value: "web" },
          { key: "tier", value: "a" },
        ] as DescribeImagesRequest["tag"],
      },
      ["m-old"],
    ],
    [
      "the time of creation",
      {
        imageOwnerAlias: "self",
        filter: [
          { key: "CreationStartTime", value: "2026-02-02T00:00Z" },
        ] as DescribeImagesRequest["filter"],
      },
      ["m-new", "m-arm"],
    ],
  ])("by %s", async (_, filter, expected) => {
    expect(await ids("vendor", filter)).toEqual(expected);
  });

  it("does not let a tag filter look through somebody else's tags", async () => {
    const tag = [{ key: "secret" }] as DescribeImagesRequest["tag"];
    expect(await ids("customer", { imageOwnerAlias: "others", tag })).toEqual([]);
  });
});

describe("paging", () => {
  it("counts all and answers ten to a page unless told otherwise", async () => {
    const { body } = await look("vendor", { imageOwnerAlias: "self", pageSize: 4, pageNumber: 2 });
    expect(body).toMatchObject({
      totalCount: 6,
      pageNumber: 2,
      pageSize: 4,
      regionId: "cn-hangzhou",
    });
    expect(body?.images?.image?.map(({ imageId }) => imageId)).toEqual(["m-shared", "m-old"]);
    const first = await cloud
      .ecs("vendor")
      .describeImages(new DescribeImagesRequest({ regionId: "cn-hangzhou" }));
    expect(first.body).toMatchObject({ pageNumber: 1, pageSize: 10 });
  });
});

describe("refusals", () => {
  it.each<[string, number, Partial<DescribeImagesRequest>]>([
    ["MissingParameter", 400, { regionId: undefined }],
    ["InvalidRegionId.NotFound", 404, { regionId: "cn-atlantis" }],
    ["InvalidRegionId.NotFound", 404, { regionId: "ap-south-1" }],
    ["InvalidParamter", 400, { pageSize: 101 }],
    ["InvalidParamter", 400, { pageNumber: 0 }],
    ["InvalidParamter", 400, { status: "Shiny" }],
    ["InvalidImageOwnerAlias.ValueNotSupported", 400, { imageOwnerAlias: "mine" }],
    [
      "InvalidImageOwnerAlias.PublicImageUnsupported",
      400,
      { isPublic: true, imageOwnerAlias: "self" },
    ],
    ["InvalidOperation.ImageOwnerIdUnsupported", 400, { imageOwnerId: 5, imageOwnerAlias: "self" }],
    ["InvalidOSType", 404, { OSType: "beos" }],
    ["InvalidArchitecture", 404, { architecture: "mips" }],
    ["InvalidUsage", 404, { usage: "some" }],
    [
      "InvalidFilterKey.NotFound",
      404,
      { filter: [{ key: "Colour", value: "red" }] as DescribeImagesRequest["filter"] },
    ],
    [
      "InvalidFilterValue",
      404,
      { filter: [{ key: "CreationEndTime", value: "now" }] as DescribeImagesRequest["filter"] },
    ],
    ["InvalidTag.Mismatch", 400, { tag: [{ value: "x" }] as DescribeImagesRequest["tag"] }],
    ["DryRunOperation", 400, { dryRun: true }],
  ])("%s (%i)", async (code, status, filter) => {
    const error = await refusalOf(look("vendor", filter));
    expect([error.code, error.statusCode]).toEqual([code, status]);
  });
});
