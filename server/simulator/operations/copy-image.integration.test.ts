import {
  CancelCopyImageRequest,
  type CopyImageRequest,
  DeleteImageRequest,
} from "@alicloud/ecs20140526";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  copyTo,
  describeOne,
  refusalOf,
  startTestCloud,
  type TestCloud,
} from "../testing/test-cloud";
import { testImage, UIDS } from "../testing/test-world";

const IMAGES = [
  testImage({ imageId: "m-own", name: "own", tags: { a: "b" }, dataDisksGiB: [20] }),
  testImage({ imageId: "m-two", name: "two" }),
  testImage({ imageId: "m-lent", name: "lent", ownerUid: UIDS.customer, shares: [UIDS.vendor] }),
  testImage({ imageId: "m-strange", name: "strange", ownerUid: UIDS.customer }),
  testImage({ imageId: "m-open", name: "open", ownerUid: UIDS.customer, isPublic: true }),
  testImage({ imageId: "m-retired", name: "retired", status: "Deprecated" }),
  testImage({ imageId: "m-sealed", name: "sealed", encrypted: true }),
  testImage({
    imageId: "m-sold",
    name: "sold",
    ownerUid: UIDS.customer,
    ownerAlias: "marketplace",
    productCode: "cmjj1",
  }),
  testImage({
    imageId: "m-bought",
    name: "bought",
    ownerUid: UIDS.customer,
    ownerAlias: "marketplace",
    productCode: "cmjj2",
    subscribers: [UIDS.vendor],
    publishedRegions: ["eu-west-1"],
  }),
  testImage({ imageId: "m-away", name: "taken", regionId: "eu-west-1" }),
];

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud(IMAGES);
});
afterEach(() => cloud.close());

type Tag = CopyImageRequest["tag"];

describe("a copy", () => {
  it("has its id at once and arrives when its time has passed", async () => {
    const client = cloud.ecs("vendor");
    const imageId = await copyTo(client, "m-own", "eu-west-1", {
      destinationImageName: "copy",
      destinationDescription: "a copy",
      tag: [
        { key: "team", value: "" },
        { key: "app", value: "web" },
      ] as Tag,
    });
    expect(imageId).toMatch(/^m-d7o[a-z0-9]{17}$/);
    await cloud.advance(15);
    const half = await describeOne(client, "eu-west-1", imageId);
    expect(half).toMatchObject({ status: "Creating", progress: "50%", isCopied: true });
    expect(half?.diskDeviceMappings?.diskDeviceMapping).toMatchObject([
      { type: "system", size: "40", progress: "50%", remainTime: 15 },
      { type: "data", size: "20" },
    ]);
    await cloud.advance(15);
    expect(await describeOne(client, "eu-west-1", imageId)).toMatchObject({
      imageName: "copy",
      description: "a copy",
      status: "Available",
      progress: "100%",
      size: 40,
      tags: {
        tag: [
          { tagKey: "team", tagValue: "" },
          { tagKey: "app", tagValue: "web" },
        ],
      },
    });
  });

  it("of a shared image stays in the region and belongs to who copied it", async () => {
    const client = cloud.ecs("vendor");
    const imageId = await copyTo(client, "m-lent", "cn-hangzhou");
    await cloud.advance(5);
    expect(await describeOne(client, "cn-hangzhou", imageId)).toMatchObject({
      imageOwnerAlias: "self",
      status: "Available",
      imageName: imageId,
    });
    const state = await cloud.state();
    expect(state.images.find((image) => image.imageId === imageId)?.source).toEqual({
      imageId: "m-lent",
      regionId: "cn-hangzhou",
      ownerUid: UIDS.customer,
    });
  });

  it("queues the sixth from one region and starts it when a slot is free", async () => {
    const client = cloud.ecs("vendor");
    const regions = [
      "cn-beijing",
      "cn-shanghai",
      "cn-shenzhen",
      "us-west-1",
      "us-east-1",
      "eu-central-1",
    ];
    const ids: string[] = [];
    for (const region of regions) ids.push(await copyTo(client, "m-two", region));
    const last = () => describeOne(client, "eu-central-1", ids[5]);
    expect(await last()).toMatchObject({ status: "Waiting", progress: "0%" });
    await cloud.advance(20);
    expect(await last()).toMatchObject({ status: "Creating" });
    await cloud.advance(20);
    expect(await last()).toMatchObject({ status: "Available" });
  });
});

describe("ClientToken", () => {
  it("answers the same image for the same call, also when it came with a DryRun before", async () => {
    const client = cloud.ecs("vendor");
    const more = { clientToken: "token-1", destinationImageName: "once" };
    const dry = await refusalOf(copyTo(client, "m-own", "eu-west-1", { ...more, dryRun: true }));
    expect(dry.code).toBe("DryRunOperation");
    const first = await copyTo(client, "m-own", "eu-west-1", more);
    expect(await copyTo(client, "m-own", "eu-west-1", more)).toBe(first);
  });

  it("refuses another call under the same token, and a token that is none", async () => {
    const client = cloud.ecs("vendor");
    await copyTo(client, "m-own", "eu-west-1", { clientToken: "t" });
    const other = await refusalOf(copyTo(client, "m-own", "us-west-1", { clientToken: "t" }));
    expect([other.code, other.statusCode]).toEqual(["IdempotentParameterMismatch", 400]);
    const long = await refusalOf(
      copyTo(client, "m-own", "us-west-1", { clientToken: "t".repeat(65) }),
    );
    expect(long.code).toBe("InvalidClientToken.ValueNotSupported");
  });

  it("is the account's own", async () => {
    const mine = await copyTo(cloud.ecs("vendor"), "m-lent", "cn-hangzhou", { clientToken: "t" });
    const theirs = await copyTo(cloud.ecs("customer"), "m-lent", "cn-hangzhou", {
      clientToken: "t",
    });
    expect(theirs).not.toBe(mine);
  });
});

describe("refusals", () => {
  const tags = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ key: `k${n}`, value: "" })) as Tag;

  it.each<[string, number, Partial<CopyImageRequest>]>([
    ["MissingParameter", 400, { imageId: undefined }],
    ["MissingParameter", 400, { regionId: undefined }],
    ["SourceRegion.NotFound", 400, { regionId: "cn-atlantis" }],
    ["DestinationRegion.NotFound", 400, { destinationRegionId: "cn-atlantis" }],
    ["InvalidImageId.NotFound", 404, { imageId: "m-nowhere" }],
    ["InvalidImageId.NotFound", 404, { imageId: "m-strange" }],
    ["InvalidImageId.NotFound", 404, { imageId: "m-away" }],
    ["OperationDenied.SameRegionOnly", 403, { imageId: "m-lent" }],
    [
      "OperationDenied.CommunityImage",
      400,
      { imageId: "m-open", destinationRegionId: "cn-hangzhou" },
    ],
    ["IncorrectImageStatus", 400, { imageId: "m-retired" }],
    ["InvalidImageName.Malformed", 400, { destinationImageName: "1-starts-with-a-digit" }],
    ["InvalidImageName.Duplicated", 400, { destinationImageName: "taken" }],
    ["InvalidDescription.Malformed", 400, { destinationDescription: "http://x.example" }],
    ["InvalidTagCount", 400, { tag: tags(21) }],
    ["InvalidTagKey.Malformed", 400, { tag: [{ key: "acs:x", value: "" }] as Tag }],
    ["InvalidTagValue.Malformed", 400, { tag: [{ key: "x", value: "http://x" }] as Tag }],
    [
      "Duplicate.TagKey",
      400,
      {
        tag: [
          { key: "x", value: "1" },
          { key: "x", value: "2" },
        ] as Tag,
      },
    ],
    ["InvalidParameter.EncryptedIllegal", 400, { KMSKeyId: "key-1" }],
    ["InvalidEncrypted.NotMatchEncryptAlgorithm", 400, { encryptAlgorithm: "AES-256" }],
    ["OperationDenied.EncryptSnapshotAcrossRegion", 403, { encrypted: true }],
    ["OperationDeined.EncryptedSnapshot", 403, { imageId: "m-sealed" }],
    [
      "OperationDenied.NotAuthorized",
      403,
      { imageId: "m-sold", destinationRegionId: "cn-hangzhou" },
    ],
    [
      "OperationDenied.NotPublished",
      403,
      { imageId: "m-bought", destinationRegionId: "cn-hangzhou" },
    ],
    ["DryRunOperation", 400, { dryRun: true }],
  ])("%s (%i)", async (code, status, more) => {
    const error = await refusalOf(copyTo(cloud.ecs("vendor"), "m-own", "eu-west-1", more));
    expect([error.code, error.statusCode]).toEqual([code, status]);
    expect((await cloud.state()).images).toHaveLength(IMAGES.length);
  });

  it("of a second copy of the same image to the same place while the first runs", async () => {
    const client = cloud.ecs("vendor");
    await copyTo(client, "m-own", "eu-west-1", { destinationImageName: "first" });
    const second = copyTo(client, "m-own", "eu-west-1", { destinationImageName: "second" });
    expect((await refusalOf(second)).code).toBe("OperationDenied.ImageCopyConflict");
    await cloud.advance(30);
    const third = await copyTo(client, "m-own", "eu-west-1", { destinationImageName: "second" });
    expect(third).toMatch(/^m-/);
  });

  it("beyond the quota of images in the destination", async () => {
    await cloud.close();
    const account = {
      uid: "7",
      name: "small",
      accessKeyId: "key-vendor",
      accessKeySecret: "secret-vendor",
      roles: [],
      imageQuotaPerRegion: 1,
    };
    cloud = await startTestCloud(
      [
        testImage({ imageId: "m-a", ownerUid: "7" }),
        testImage({ imageId: "m-b", ownerUid: "7", regionId: "eu-west-1" }),
      ],
      { accounts: [account] },
    );
    const error = await refusalOf(copyTo(cloud.ecs("vendor"), "m-a", "eu-west-1"));
    expect([error.code, error.statusCode]).toEqual(["QuotaExceed.Image", 403]);
    expect(error.data.Message).toBe("The number of images exceeds the limit (1).");
  });
});

describe("CancelCopyImage", () => {
  const cancel = (imageId: string, regionId = "eu-west-1") =>
    cloud.ecs("vendor").cancelCopyImage(new CancelCopyImageRequest({ regionId, imageId }));

  it("removes the copy and lets the next one start", async () => {
    const client = cloud.ecs("vendor");
    const regions = [
      "eu-west-1",
      "cn-shanghai",
      "cn-shenzhen",
      "us-west-1",
      "us-east-1",
      "eu-central-1",
    ];
    const ids: string[] = [];
    for (const region of regions) ids.push(await copyTo(client, "m-two", region));
    await cancel(ids[0] ?? "");
    expect(await describeOne(client, "eu-west-1", ids[0])).toBeUndefined();
    expect(await describeOne(client, "eu-central-1", ids[5])).toMatchObject({ status: "Creating" });
  });

  it("refuses what is no copy, is finished or is not there", async () => {
    const imageId = await copyTo(cloud.ecs("vendor"), "m-two", "eu-west-1");
    await cloud.advance(20);
    const codes = [
      await refusalOf(cancel(imageId)),
      await refusalOf(cancel("m-away")),
      await refusalOf(cancel("m-nowhere")),
      await refusalOf(cancel(imageId, "cn-atlantis")),
      await refusalOf(cancel("")),
    ].map(({ code, statusCode }) => `${statusCode} ${code}`);
    expect(codes).toEqual([
      "400 IncorrectImageStatus",
      "400 ImageCreatedNotFromCopy",
      "404 InvalidImageId.NotFound",
      "404 InvalidRegionId.NotFound",
      "400 MissingParameter",
    ]);
  });
});

it("neither a source nor a target can be deleted while the copy runs", async () => {
  const client = cloud.ecs("vendor");
  const imageId = await copyTo(client, "m-two", "eu-west-1");
  const remove = (regionId: string, id: string) =>
    client.deleteImage(new DeleteImageRequest({ regionId, imageId: id, force: true }));
  expect((await refusalOf(remove("cn-hangzhou", "m-two"))).code).toBe(
    "OperationDenied.ImageCopying",
  );
  expect((await refusalOf(remove("eu-west-1", imageId))).code).toBe("OperationDenied.ImageCopying");
  await cloud.advance(20);
  await remove("cn-hangzhou", "m-two");
  expect(await describeOne(client, "cn-hangzhou", "m-two")).toBeUndefined();
});
