import { DescribeRegionsRequest, ModifyImageSharePermissionRequest } from "@alicloud/ecs20140526";
import { AssumeRoleRequest } from "@alicloud/sts20150401";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  describeOne,
  refusalOf,
  startTestCloud,
  type TemporaryKey,
  type TestCloud,
} from "../testing/test-cloud";
import { testImage, UIDS } from "../testing/test-world";

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud([testImage({ imageId: "m-1" })]);
});
afterAll(() => cloud.close());

describe("DescribeRegions", () => {
  const regions = async (more: object) =>
    (await cloud.ecs("vendor").describeRegions(new DescribeRegionsRequest(more))).body?.regions
      ?.region ?? [];

  it("names the open regions, in Chinese unless asked otherwise", async () => {
    const chinese = await regions({});
    expect(chinese).toHaveLength(30);
    expect(chinese.find(({ regionId }) => regionId === "cn-hangzhou")).toMatchObject({
      localName: "华东1（杭州）",
      regionEndpoint: "ecs.cn-hangzhou.aliyuncs.com",
      status: "available",
    });
    expect(chinese.some(({ regionId }) => regionId === "ap-south-1")).toBe(false);
    const english = await regions({ acceptLanguage: "en-US" });
    expect(english.find(({ regionId }) => regionId === "eu-west-1")?.localName).toBe("UK (London)");
  });

  it("refuses what it does not know", async () => {
    const codes = [
      await refusalOf(regions({ acceptLanguage: "tlh" })),
      await refusalOf(regions({ resourceType: "ship" })),
      await refusalOf(regions({ instanceChargeType: "Free" })),
    ].map(({ code, statusCode }) => `${statusCode} ${code}`);
    expect(codes).toEqual([
      "404 InvalidAcceptLanguage.NotFound",
      "404 InvalidResourceType.NotFound",
      "403 Invalid.InstanceChargeType",
    ]);
  });
});

describe("AssumeRole", () => {
  const roleArn = `acs:ram::${UIDS.vendor}:role/supplier`;
  const assume = (more: object, from: "platform" | "customer" = "platform") =>
    cloud
      .sts(from)
      .assumeRole(new AssumeRoleRequest({ roleArn, roleSessionName: "imagecast", ...more }));

  it("gives keys that act as the account of the role until they expire", async () => {
    const { body } = await assume({ durationSeconds: 900 });
    expect(body?.assumedRoleUser?.arn).toBe(`acs:ram::${UIDS.vendor}:role/supplier/imagecast`);
    expect(body?.assumedRoleUser?.assumedRoleId).toMatch(/^\d{18}:imagecast$/);
    const key: TemporaryKey & { expiration?: string } = body?.credentials ?? {};
    expect(key.accessKeyId).toMatch(/^STS\./);
    expect(key.expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const client = cloud.ecsWith(key);
    await client.modifyImageSharePermission(
      new ModifyImageSharePermissionRequest({
        regionId: "cn-hangzhou",
        imageId: "m-1",
        addAccount: [UIDS.platform],
      }),
    );
    expect(await describeOne(cloud.ecs("platform"), "cn-hangzhou", "m-1")).toBeDefined();
    await cloud.advance(901);
    const error = await refusalOf(describeOne(client, "cn-hangzhou", "m-1"));
    expect([error.code, error.statusCode]).toEqual(["InvalidSecurityToken.Expired", 400]);
  });

  it("wants the token that belongs to the key", async () => {
    const key: TemporaryKey = (await assume({})).body?.credentials ?? {};
    const look = (
      securityToken: string | undefined,
      accessKeyId = key.accessKeyId,
      accessKeySecret = key.accessKeySecret,
    ) =>
      refusalOf(
        describeOne(
          cloud.ecsWith({ accessKeyId, accessKeySecret, securityToken }),
          "cn-hangzhou",
          "m-1",
        ),
      );
    expect((await look("other")).code).toBe("InvalidSecurityToken.MismatchWithAccessKey");
    expect((await look(undefined)).code).toBe("MissingSecurityToken");
    expect((await look(key.securityToken, "key-vendor", "secret-vendor")).code).toBe(
      "InvalidSecurityToken.MismatchWithAccessKey",
    );
  });

  it("works with the legacy signature as well", async () => {
    const key: TemporaryKey = (await assume({})).body?.credentials ?? {};
    const client = cloud.ecsWith(key, { signatureAlgorithm: "v2" });
    expect(await describeOne(client, "cn-hangzhou", "m-1")).toMatchObject({
      imageOwnerAlias: "self",
    });
  });

  it.each<[string, number, object]>([
    ["MissingParameter", 400, { roleArn: undefined }],
    ["MissingParameter", 400, { roleSessionName: undefined }],
    ["InvalidParameter.RoleArn", 400, { roleArn: "role/supplier" }],
    ["InvalidParameter.RoleSessionName", 400, { roleSessionName: "a b" }],
    ["InvalidParameter.DurationSeconds", 400, { durationSeconds: 899 }],
    ["InvalidParameter.DurationSeconds", 400, { durationSeconds: 3601 }],
    ["InvalidParameter.ExternalId", 400, { externalId: "?" }],
    ["InvalidParameter.PolicyGrammar", 400, { policy: "{}" }],
    ["InvalidParameter.PolicySize", 400, { policy: " ".repeat(2049) }],
    ["EntityNotExist.Role", 404, { roleArn: `acs:ram::${UIDS.vendor}:role/nobody` }],
  ])("is refused with %s (%i)", async (code, status, more) => {
    const error = await refusalOf(assume(more));
    expect([error.code, error.statusCode]).toEqual([code, status]);
  });

  it("is refused to an account the role does not trust", async () => {
    const error = await refusalOf(assume({}, "customer"));
    expect([error.code, error.statusCode]).toEqual(["NoPermission", 403]);
    expect(error.data.Recommend).toContain("product=Sts");
  });

  it("narrows the session to its policy", async () => {
    const Statement = [
      { Effect: "Allow", Action: "ecs:Describe*", Resource: "*" },
      { Effect: "Deny", Action: ["ecs:DescribeRegions"], Resource: ["*"] },
    ];
    const policy = JSON.stringify({ Version: "1", Statement });
    const key: TemporaryKey = (await assume({ policy })).body?.credentials ?? {};
    const client = cloud.ecsWith(key);
    expect(await describeOne(client, "cn-hangzhou", "m-1")).toBeDefined();
    const request = { regionId: "cn-hangzhou", imageId: "m-1", addAccount: [UIDS.customer] };
    const share = client.modifyImageSharePermission(new ModifyImageSharePermissionRequest(request));
    const error = await refusalOf(share);
    expect([error.code, error.statusCode]).toEqual(["Forbidden.RAM", 403]);
    const denied = await refusalOf(client.describeRegions(new DescribeRegionsRequest({})));
    expect(denied.code).toBe("Forbidden.RAM");
  });

  it("shows in GetCallerIdentity", async () => {
    const own = await cloud.sts("platform").getCallerIdentity();
    expect(own.body).toMatchObject({ identityType: "RAMUser", accountId: UIDS.platform });
    const key: TemporaryKey = (await assume({})).body?.credentials ?? {};
    const role = await cloud.stsWith(key).getCallerIdentity();
    expect(role.body).toMatchObject({ identityType: "AssumedRoleUser", accountId: UIDS.vendor });
  });
});
