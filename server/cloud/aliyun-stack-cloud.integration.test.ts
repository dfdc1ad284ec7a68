import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CallCounts } from "../domain/cloud/call-counts";
import { CloudError } from "../domain/cloud/cloud-error";
import { startTestCloud, type TestCloud } from "../simulator/testing/test-cloud";
import { machineTemplate } from "../simulator/testing/test-stack";
import { testImage, testWorld, UIDS } from "../simulator/testing/test-world";
import { aliyunCloud } from "./aliyun-cloud";
import type { Cloud } from "./cloud";
import type { StackCloud, StackOrder } from "./stack-cloud";

const regionId = "cn-hangzhou";
const ROLE = "imagecast-customer";
const BODY = machineTemplate(
  "!Ref Image",
  [
    "Parameters: { Image: { Type: String, Default: m-shared }, Size: { Type: Number, Default: 1 } }",
    "Outputs: { Id: { Description: The machine, Value: !Ref Web }, All: { Value: [1, 2] } }",
  ].join("\n"),
);

let simulator: TestCloud;
let cloud: Cloud;
let stacks: StackCloud;
beforeEach(async () => {
  const accounts = testWorld([]).accounts.map((account) =>
    account.uid === UIDS.customer
      ? { ...account, roles: [{ name: ROLE, trusts: [UIDS.platform] }] }
      : account,
  );
  const images = [
    testImage({ imageId: "m-shared", ownerUid: UIDS.platform, shares: [UIDS.customer] }),
    testImage({ imageId: "m-private", ownerUid: UIDS.platform }),
  ];
  simulator = await startTestCloud(images, { accounts });
  cloud = aliyunCloud({
    platformUid: UIDS.platform,
    calls: new CallCounts(),
    credentials: { accessKeyId: "key-platform", accessKeySecret: "secret-platform" },
    endpoint: { host: simulator.endpoint, protocol: "HTTP" },
    now: Date.now,
  });
  ({ stacks } = cloud.customer({ uid: UIDS.customer, roleName: ROLE }));
});
afterEach(() => simulator.close());

const order = (more: Partial<StackOrder> = {}): StackOrder => ({
  regionId,
  name: "web",
  templateBody: BODY,
  parameters: {},
  clientToken: "t-1",
  ...more,
});

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (thrown: unknown) => (thrown instanceof CloudError ? thrown.said.code : thrown),
  );

describe("a stack in the customer's account", () => {
  it("is made, read while it is made, and read when it stands", async () => {
    const { stackId, requestId } = await stacks.createStack(order());
    expect(requestId).toMatch(/^[0-9A-F-]{36}$/);
    const address = { regionId, stackId };
    await simulator.advance(2);
    expect(await stacks.getStack(address)).toMatchObject({
      stackId,
      name: "web",
      regionId,
      status: "CREATE_IN_PROGRESS",
      outcome: "in_progress",
      progress: 50,
      failure: null,
      updatedAt: null,
    });
    await simulator.advance(2);
    const stack = await stacks.getStack(address);
    expect(stack).toMatchObject({ outcome: "complete", progress: 100 });
    expect(stack?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(stack?.outputs).toEqual([
      { key: "Id", description: "The machine", value: expect.stringMatching(/^i-bp1/) },
      { key: "All", description: "", value: "[1,2]" },
    ]);
    expect((await simulator.state()).stacks[0]?.ownerUid).toBe(UIDS.customer);
  });

  it("says whose no it was when it fails", async () => {
    const parameters = { Image: "m-private" };
    const { stackId } = await stacks.createStack(order({ parameters }));
    await simulator.advance(20);
    expect(await stacks.getStack({ regionId, stackId })).toMatchObject({
      status: "CREATE_ROLLBACK_COMPLETE",
      outcome: "undone",
      failure: {
        code: "InvalidImageId.NotFound",
        message: "The specified ImageId does not exist.",
        requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
        resource: "Web",
        resourceType: "ALIYUN::ECS::InstanceGroup",
      },
    });
  });

  it("tells its history and its resources", async () => {
    const { stackId } = await stacks.createStack(order());
    await simulator.advance(20);
    const address = { regionId, stackId };
    const events = await stacks.listStackEvents(address);
    expect(events[0]).toMatchObject({
      resource: "web",
      resourceType: "ALIYUN::ROS::Stack",
      status: "CREATE_COMPLETE",
      at: expect.stringMatching(/Z$/),
    });
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(6);
    expect(await stacks.listStackResources(address)).toMatchObject([
      { resource: "Network", resourceType: "ALIYUN::ECS::VSwitch", status: "CREATE_COMPLETE" },
      { resource: "Web", physicalId: expect.stringMatching(/^i-/) },
    ]);
  });

  it("has a history of more than one page", async () => {
    const networks = Array.from({ length: 60 }, (_, n) => [
      `N${n}`,
      { Type: "ALIYUN::ECS::VSwitch" },
    ]);
    const templateBody = JSON.stringify({
      ROSTemplateFormatVersion: "2015-09-01",
      Resources: Object.fromEntries(networks),
    });
    const { stackId } = await stacks.createStack(order({ templateBody }));
    await simulator.advance(60);
    expect(await stacks.listStackEvents({ regionId, stackId })).toHaveLength(122);
  });

  it("gets the template byte for byte", async () => {
    const nasty = `# \t ümläut 汉字 🚀 a(1)*'!~-b + %20 &=;? "quoted" \\ \${x}  `;
    const templateBody = `\uFEFF${BODY}\r\n${nasty}\r\n\n`;
    await stacks.createStack(order({ templateBody }));
    expect((await simulator.state()).stacks[0]?.templateBody).toBe(templateBody);
  });

  it("is one, however often it is asked for, and is found by its name", async () => {
    expect(await stacks.findStackId({ regionId, name: "web" })).toBeNull();
    const { stackId } = await stacks.createStack(order());
    expect((await stacks.createStack(order())).stackId).toBe(stackId);
    expect(await codeOf(stacks.createStack(order({ clientToken: "t-2" })))).toBe("StackExists");
    expect(await stacks.findStackId({ regionId, name: "web" })).toBe(stackId);
    expect(await stacks.findStackId({ regionId: "eu-west-1", name: "web" })).toBeNull();
  });

  it("is upgraded after a dry run, and deleted", async () => {
    const { stackId } = await stacks.createStack(order());
    await simulator.advance(20);
    const address = { regionId, stackId };
    const next = { ...address, templateBody: `${BODY}\n`, parameters: { Size: "2" } };
    expect(await stacks.previewUpdate(next)).toMatchObject({
      changeable: ["Image", "Size"],
      fixed: [],
      interrupting: [],
      replacing: [],
    });
    expect((await stacks.getStack(address))?.updatedAt).toBeNull();
    const { requestId } = await stacks.updateStack({ ...next, clientToken: "u-1" });
    expect(requestId).toMatch(/^[0-9A-F-]{36}$/);
    await simulator.advance(20);
    expect(await stacks.getStack(address)).toMatchObject({ status: "UPDATE_COMPLETE" });
    expect(await codeOf(stacks.updateStack({ ...next, clientToken: "u-2" }))).toBe("NotSupported");
    expect(await stacks.deleteStack(address)).toMatchObject({ requestId: expect.any(String) });
    await simulator.advance(20);
    expect(await stacks.getStack(address)).toBeNull();
    expect(await stacks.deleteStack(address)).toBeNull();
  });
});

it("a template is read before anything is made, or refused in the cloud's words", async () => {
  expect(await stacks.validateTemplate({ regionId, templateBody: BODY })).toEqual({
    description: "No description",
    parameters: ["Image", "Size"],
    resourceTypes: ["ALIYUN::ECS::InstanceGroup", "ALIYUN::ECS::VSwitch"],
  });
  const asked = { regionId, templateBody: "Resources: {}" };
  const thrown = await stacks.validateTemplate(asked).catch((error) => error);
  expect(thrown).toMatchObject({
    kind: "rejected",
    operation: "ValidateTemplate",
    said: { code: "InvalidTemplateVersion" },
  });
});

it("a customer who lets nobody in says so", async () => {
  const elsewhere = cloud.customer({ uid: UIDS.customer, roleName: "no-such-role" });
  const thrown = await elsewhere.stacks.createStack(order()).catch((error) => error);
  expect(thrown).toMatchObject({
    kind: "rejected",
    operation: "AssumeRole",
    said: { code: "EntityNotExist.Role" },
  });
});

it("an answer that was lost is unavailable, and the stack is there", async () => {
  await simulator.control("POST", "faults", { api: "CreateStack", kind: "reset-after" });
  const thrown = await stacks.createStack(order()).catch((error) => error);
  expect(thrown).toMatchObject({ kind: "unavailable", operation: "CreateStack" });
  expect(await stacks.findStackId({ regionId, name: "web" })).not.toBeNull();
});
