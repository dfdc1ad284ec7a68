import { ModifyImageSharePermissionRequest } from "@alicloud/ecs20140526";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyTo, refusalOf, startTestCloud, type TestCloud } from "../testing/test-cloud";
import { createStack, machineTemplate, readStack } from "../testing/test-stack";
import { testImage, UIDS } from "../testing/test-world";

const IMAGES = [
  testImage({ imageId: "m-own", ownerUid: UIDS.customer }),
  testImage({ imageId: "m-private" }),
  testImage({ imageId: "m-shared", shares: [UIDS.customer] }),
  testImage({ imageId: "m-community", isPublic: true }),
  testImage({ imageId: "m-elsewhere", ownerUid: UIDS.customer, regionId: "eu-west-1" }),
  testImage({ imageId: "m-making", ownerUid: UIDS.customer, status: "Creating" }),
  testImage({ imageId: "m-broken", ownerUid: UIDS.customer, status: "CreateFailed" }),
  testImage({ imageId: "m-retired", ownerUid: UIDS.customer, status: "Deprecated" }),
  testImage({ imageId: "m-sold", ownerAlias: "marketplace", productCode: "cmjj1" }),
  testImage({
    imageId: "m-bought",
    ownerAlias: "marketplace",
    productCode: "cmjj2",
    subscribers: [UIDS.customer],
  }),
];

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud(IMAGES);
});
afterEach(() => cloud.close());

/** Launches as the customer, lets a minute pass and tells how it ended. */
async function launch(templateBody: string, more: Parameters<typeof createStack>[2] = {}) {
  const client = cloud.ros("customer");
  const stackId = await createStack(client, templateBody, { disableRollback: true, ...more });
  await cloud.advance(60);
  const stack = await readStack(client, stackId, { regionId: more.regionId ?? "cn-hangzhou" });
  return { status: stack?.status, code: stack?.operationInfo?.code, stack };
}

describe("a stack starts machines from an image that is", () => {
  it.each(["m-own", "m-shared", "m-community", "m-retired", "m-bought"])("%s", async (imageId) => {
    expect(await launch(machineTemplate(imageId))).toMatchObject({
      status: "CREATE_COMPLETE",
      code: undefined,
    });
  });

  it.each([
    "centos_7_9_x64_20G_alibase_20240628.vhd",
    "aliyun_3_x64_20G_alibase_20240819.vhd",
    "ubuntu_22*",
  ])("the vendor's own: %s", async (imageId) => {
    const { status } = await launch(machineTemplate(`'${imageId}'`));
    expect(status).toBe("CREATE_COMPLETE");
  });
});

describe("a stack fails as ECS would for an image that is", () => {
  it.each([
    ["m-nowhere", "InvalidImageId.NotFound", "The specified ImageId does not exist."],
    ["m-private", "InvalidImageId.NotFound", "The specified ImageId does not exist."],
    ["m-elsewhere", "InvalidImageId.NotFound", "The specified ImageId does not exist."],
    ["m-making", "IncorrectImageStatus", "The image not available."],
    ["m-broken", "IncorrectImageStatus", "The image not available."],
    ["m-sold", "ImageNotSubscribed", "The specified image has not be subscribed."],
  ])("%s: %s", async (imageId, code, message) => {
    const { stack } = await launch(machineTemplate(imageId));
    expect(stack).toMatchObject({
      status: "CREATE_FAILED",
      statusReason: `Resource CREATE failed: ResponseException: resources.Web: ${message} Code: ${code}`,
      operationInfo: {
        code,
        message,
        logicalResourceId: "Web",
        resourceType: "ALIYUN::ECS::InstanceGroup",
      },
    });
  });

  it("there only once the copy is done, at the stack's own moment", async () => {
    const imageId = await copyTo(cloud.ecs("customer"), "m-own", "eu-west-1");
    const early = await launch(machineTemplate(imageId), { regionId: "eu-west-1" });
    expect(early.code).toBe("IncorrectImageStatus");
    const late = await launch(machineTemplate(imageId), { regionId: "eu-west-1", stackName: "b" });
    expect(late.status).toBe("CREATE_COMPLETE");
  });

  it("no longer shared with the account", async () => {
    const body = machineTemplate("m-shared");
    expect((await launch(body)).status).toBe("CREATE_COMPLETE");
    await cloud.ecs("vendor").modifyImageSharePermission(
      new ModifyImageSharePermissionRequest({
        regionId: "cn-hangzhou",
        imageId: "m-shared",
        removeAccount: [UIDS.customer],
      }),
    );
    expect((await launch(body, { stackName: "again" })).code).toBe("InvalidImageId.NotFound");
  });
});

describe("CreateStack", () => {
  it("answers at once, works through the resources in order and tells how far it is", async () => {
    const client = cloud.ros("customer");
    const stackId = await createStack(client, machineTemplate("m-own"));
    expect(stackId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const read = () => readStack(client, stackId, { showResourceProgress: "EnabledIfCreateStack" });
    expect(await read()).toMatchObject({
      status: "CREATE_IN_PROGRESS",
      stackName: "web",
      stackType: "ROS",
      disableRollback: false,
      resourceProgress: { totalResourceCount: 2, inProgressResourceCount: 1 },
      outputs: [],
    });
    await cloud.advance(2);
    expect((await read())?.resourceProgress).toMatchObject({ successResourceCount: 1 });
    await cloud.advance(2);
    expect(await read()).toMatchObject({
      status: "CREATE_COMPLETE",
      statusReason: "Stack CREATE completed successfully",
    });
  });

  it("takes away what it made when it fails, unless told to leave it", async () => {
    const { stack } = await launch(machineTemplate("m-nowhere"), { disableRollback: false });
    expect(stack).toMatchObject({
      status: "CREATE_ROLLBACK_COMPLETE",
      operationInfo: { code: "InvalidImageId.NotFound" },
    });
    const left = await launch(machineTemplate("m-nowhere"), { stackName: "left" });
    expect(left.status).toBe("CREATE_FAILED");
    const [rolledBack, kept] = (await cloud.state()).stacks;
    const statuses = (stacks: typeof kept) => stacks?.resources.map(({ status }) => status);
    expect(statuses(rolledBack)).toEqual(["DELETE_COMPLETE", "CREATE_FAILED"]);
    expect(statuses(kept)).toEqual(["CREATE_COMPLETE", "CREATE_FAILED"]);
  });

  it("answers the same stack to the same token and refuses it for another stack", async () => {
    const client = cloud.ros("customer");
    const once = { clientToken: "t-1" };
    const first = await createStack(client, machineTemplate("m-own"), once);
    expect(await createStack(client, machineTemplate("m-own"), once)).toBe(first);
    expect((await cloud.state()).stacks).toHaveLength(1);
    const other = await refusalOf(createStack(client, machineTemplate("m-shared"), once));
    expect([other.code, other.statusCode]).toEqual(["InvalidIdempotenceParameter", 400]);
  });

  it("lets a name be taken once per account and region", async () => {
    const client = cloud.ros("customer");
    const body = machineTemplate("m-own");
    await createStack(client, body);
    const error = await refusalOf(createStack(client, body));
    expect([error.code, error.statusCode]).toEqual(["StackExists", 409]);
    await createStack(client, body, { regionId: "eu-west-1" });
    await createStack(cloud.ros("vendor"), body);
    expect((await cloud.state()).stacks).toHaveLength(3);
  });

  it("keeps the template byte for byte", async () => {
    const body = `${machineTemplate("m-own", "# ümläut 汉字 a(1)*'!~-b + &=%\t")}\r\n\n`;
    await createStack(cloud.ros("customer"), body);
    expect((await cloud.state()).stacks[0]?.templateBody).toBe(body);
  });

  it.each<[string, number, string, Parameters<typeof createStack>[2]]>([
    ["MissingParameter", 400, "", {}],
    ["MissingParameter", 400, machineTemplate("m-own"), { stackName: "" }],
    ["InvalidParameter", 400, machineTemplate("m-own"), { stackName: "1st" }],
    ["InvalidParameter", 400, machineTemplate("m-own"), { regionId: "mars-1" }],
    ["InvalidParameter", 400, machineTemplate("m-own"), { clientToken: "no spaces" }],
    ["InvalidParameter", 400, machineTemplate("m-own"), { timeoutInMinutes: 5 }],
    ["TemplateNotFound", 404, "", { templateId: "t-1" }],
    ["MultipleParameter", 400, machineTemplate("m-own"), { templateId: "t-1" }],
    ["InvalidSchema", 400, "[", {}],
    ["InvalidSchema", 400, 'resource "alicloud_instance" "web" {}', {}],
    ["InvalidTemplateVersion", 400, "Resources: {}", {}],
    ["InvalidTemplateSection", 400, machineTemplate("m-own", "Extra: 1"), {}],
    ["InvalidTemplateReference", 400, machineTemplate("{ Ref: Nothing }"), {}],
    ["InvalidTemplateReference", 400, machineTemplate("!GetAtt Nothing.ImageId"), {}],
    ["CircularDependency", 400, machineTemplate("{ Ref: Web }"), {}],
    ["StackValidationFailed", 400, machineTemplate("m-own").replace("ALIYUN::", "AWS::"), {}],
    ["UnknownUserParameter", 400, machineTemplate("m-own"), { parameters: { Size: "1" } }],
  ])("is refused with %s (%i)", async (code, status, body, more) => {
    const error = await refusalOf(createStack(cloud.ros("customer"), body, more));
    expect([error.code, error.statusCode]).toEqual([code, status]);
    expect((await cloud.state()).stacks).toEqual([]);
  });

  it("shows a stack to its own account and region alone", async () => {
    const stackId = await createStack(cloud.ros("customer"), machineTemplate("m-own"));
    const others = [
      readStack(cloud.ros("vendor"), stackId),
      readStack(cloud.ros("customer"), stackId, { regionId: "eu-west-1" }),
      readStack(cloud.ros("customer"), "constructor"),
    ];
    for (const asked of others) {
      const error = await refusalOf(asked);
      expect([error.code, error.statusCode]).toEqual(["StackNotFound", 404]);
    }
  });
});
