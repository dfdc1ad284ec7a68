import {
  DeleteStackRequest,
  ListStackEventsRequest,
  ListStackResourcesRequest,
  ListStacksRequest,
  UpdateStackRequest,
  UpdateStackRequestParameters,
  ValidateTemplateRequest,
} from "@alicloud/ros20190910";
import { AssumeRoleRequest } from "@alicloud/sts20150401";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusalOf, startTestCloud, type TestCloud } from "../testing/test-cloud";
import { createStack, machineTemplate, readStack } from "../testing/test-stack";
import { testImage, testWorld, UIDS } from "../testing/test-world";

const regionId = "cn-hangzhou";
const IMAGES = [
  testImage({ imageId: "m-old", ownerUid: UIDS.customer }),
  testImage({ imageId: "m-new", shares: [UIDS.customer] }),
];
const PARAMETERS = [
  "Parameters:",
  "  Image: { Type: String, Default: m-old }",
  "  Password: { Type: String, NoEcho: true, Default: secret-1, MinLength: 8 }",
  "Outputs:",
  "  Id: { Description: { en: The machine }, Value: !GetAtt Web.InstanceId }",
  `  Address: { Value: !Sub 'http://\${Web.PublicIp}/' }`,
].join("\n");
const BODY = machineTemplate("!Ref Image", PARAMETERS);

let cloud: TestCloud;
beforeEach(async () => {
  const accounts = testWorld([]).accounts.map((account) =>
    account.uid === UIDS.customer
      ? { ...account, roles: [{ name: "imagecast-customer", trusts: [UIDS.platform] }] }
      : account,
  );
  cloud = await startTestCloud(IMAGES, { accounts });
});
afterEach(() => cloud.close());

/** A complete stack of the customer. */
async function standing(stackName = "web", templateBody = BODY): Promise<string> {
  const stackId = await createStack(cloud.ros("customer"), templateBody, { stackName });
  await cloud.advance(10);
  return stackId;
}

const read = (stackId: string) => readStack(cloud.ros("customer"), stackId);

function update(
  stackId: string,
  {
    parameters = {},
    ...more
  }: Omit<Partial<UpdateStackRequest>, "parameters"> & {
    parameters?: Record<string, string>;
  },
) {
  const request = new UpdateStackRequest({
    regionId,
    stackId,
    parameters: Object.entries(parameters).map(
      ([parameterKey, parameterValue]) =>
        new UpdateStackRequestParameters({ parameterKey, parameterValue }),
    ),
    ...more,
  });
  return cloud.ros("customer").updateStack(request);
}

const remove = (stackId: string, more: Partial<DeleteStackRequest> = {}) =>
  cloud.ros("customer").deleteStack(new DeleteStackRequest({ regionId, stackId, ...more }));

async function resources(stackId: string) {
  const request = new ListStackResourcesRequest({ regionId, stackId });
  const { body } = await cloud.ros("customer").listStackResources(request);
  return body?.resources?.map(
    ({ logicalResourceId, status, physicalResourceId }) =>
      [logicalResourceId, status, physicalResourceId] as const,
  );
}

async function events(stackId: string, more: Partial<ListStackEventsRequest> = {}) {
  const request = new ListStackEventsRequest({ regionId, stackId, pageSize: 50, ...more });
  return (await cloud.ros("customer").listStackEvents(request)).body;
}

describe("a stack that stands", () => {
  it("tells parameters and outputs, and hides what is not to be echoed", async () => {
    const stack = await read(await standing());
    const machineId = stack?.outputs?.[0]?.OutputValue;
    expect(machineId).toMatch(/^i-bp1[a-z0-9]{17}$/);
    expect(stack?.outputs).toEqual([
      { OutputKey: "Id", Description: "The machine", OutputValue: machineId },
      {
        OutputKey: "Address",
        Description: "No description given",
        OutputValue: expect.stringMatching(/^http:\/\/203\.0\.113\.\d+\/$/),
      },
    ]);
    const values = stack?.parameters?.map((each) => [each.parameterKey, each.parameterValue]);
    expect(Object.fromEntries(values ?? [])).toMatchObject({
      Image: "m-old",
      Password: "******",
      "ALIYUN::Region": regionId,
      "ALIYUN::AccountId": UIDS.customer,
    });
    expect(JSON.stringify((await cloud.state()).stacks[0]?.parameters)).not.toContain("secret-1");
  });

  it("lists its resources, and tells its history from the end, in pages", async () => {
    const stackId = await createStack(cloud.ros("customer"), BODY);
    expect(await resources(stackId)).toEqual([
      ["Network", "CREATE_IN_PROGRESS", ""],
      ["Web", "INIT_COMPLETE", ""],
    ]);
    await cloud.advance(10);
    expect(await resources(stackId)).toEqual([
      ["Network", "CREATE_COMPLETE", expect.stringMatching(/^vsw-bp1/)],
      ["Web", "CREATE_COMPLETE", expect.stringMatching(/^i-bp1/)],
    ]);
    const all = await events(stackId);
    expect(all?.events?.map((event) => [event.logicalResourceId, event.status])).toEqual([
      ["web", "CREATE_COMPLETE"],
      ["Web", "CREATE_COMPLETE"],
      ["Web", "CREATE_IN_PROGRESS"],
      ["Network", "CREATE_COMPLETE"],
      ["Network", "CREATE_IN_PROGRESS"],
      ["web", "CREATE_IN_PROGRESS"],
    ]);
    const times = all?.events?.map(({ createTime }) => Date.parse(`${createTime}Z`)) ?? [];
    expect((times[0] ?? 0) - (times[5] ?? 0)).toBe(4000);
    const page = await events(stackId, { pageSize: 2, pageNumber: 3 });
    expect(page).toMatchObject({ totalCount: 6, pageNumber: 3, pageSize: 2 });
    expect(page?.events?.map(({ eventId }) => eventId)).toEqual(
      all?.events?.slice(4).map(({ eventId }) => eventId),
    );
    const some = { logicalResourceId: ["Web"], status: ["CREATE_COMPLETE"] };
    expect((await events(stackId, some))?.totalCount).toBe(1);
  });

  it("is found by name", async () => {
    const stackId = await standing("by-name");
    await standing("another");
    const list = async (stackName: string[]) => {
      const request = new ListStacksRequest({ regionId, stackName });
      return (await cloud.ros("customer").listStacks(request)).body?.stacks;
    };
    expect(await list(["by-name"])).toMatchObject([{ stackId, status: "CREATE_COMPLETE" }]);
    expect(await list(["nobody"])).toEqual([]);
  });
});

describe("UpdateStack", () => {
  it("changes only what is different", async () => {
    const stackId = await standing();
    const before = await resources(stackId);
    await update(stackId, { usePreviousParameters: true, parameters: { Image: "m-new" } });
    expect((await read(stackId))?.status).toBe("UPDATE_IN_PROGRESS");
    await cloud.advance(10);
    const stack = await read(stackId);
    expect(stack?.status).toBe("UPDATE_COMPLETE");
    expect(stack?.updateTime).toBeDefined();
    expect(await resources(stackId)).toEqual([
      before?.[0],
      ["Web", "UPDATE_COMPLETE", before?.[1]?.[2]],
    ]);
  });

  it("adds and takes away", async () => {
    const stackId = await standing();
    const templateBody = BODY.replace("  Network:", "  Net:").replace("Ref: Network", "Ref: Net");
    await update(stackId, { templateBody });
    await cloud.advance(10);
    expect((await resources(stackId))?.map(([name, status]) => [name, status])).toEqual([
      ["Web", "UPDATE_COMPLETE"],
      ["Net", "CREATE_COMPLETE"],
    ]);
  });

  it("goes back to what stood when the new image is refused", async () => {
    const stackId = await standing();
    const before = await resources(stackId);
    await update(stackId, { parameters: { Image: "m-nowhere" } });
    await cloud.advance(10);
    const stack = await read(stackId);
    expect(stack).toMatchObject({
      status: "ROLLBACK_COMPLETE",
      operationInfo: { code: "InvalidImageId.NotFound", logicalResourceId: "Web" },
    });
    expect(stack?.parameters).toContainEqual({ parameterKey: "Image", parameterValue: "m-old" });
    expect((await resources(stackId))?.map((each) => each[2])).toEqual(
      before?.map((each) => each[2]),
    );
    await update(stackId, { parameters: { Image: "m-new" } });
    await cloud.advance(10);
    expect(await read(stackId)).toMatchObject({ status: "UPDATE_COMPLETE" });
    expect((await read(stackId))?.operationInfo).toBeUndefined();
  });

  it("only checks in a dry run, and says which parameters may change", async () => {
    const stackId = await standing();
    const { body } = await update(stackId, { dryRun: true, parameters: { Image: "m-new" } });
    expect(body?.dryRunResult?.parametersAllowedToBeModified).toEqual(["Image", "Password"]);
    expect((await read(stackId))?.status).toBe("CREATE_COMPLETE");
    const wrong = update(stackId, { dryRun: true, parameters: { Password: "short" } });
    expect((await refusalOf(wrong)).code).toBe("StackValidationFailed");
  });

  it("answers the same token once, and refuses what is busy, the same or never stood", async () => {
    const stackId = await standing();
    const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;
    expect(await codeOf(update(stackId, {}))).toBe("NotSupported");
    const once = { clientToken: "u-1", parameters: { Image: "m-new" } };
    await update(stackId, once);
    await update(stackId, once);
    expect(await codeOf(update(stackId, {}))).toBe("ActionInProgress");
    const fallen = await standing("fallen", machineTemplate("m-nowhere"));
    expect(await codeOf(update(fallen, { templateBody: BODY }))).toBe("NotSupported");
  });
});

describe("DeleteStack", () => {
  it("takes the resources away, then the stack, and frees the name", async () => {
    const stackId = await standing();
    await remove(stackId);
    await remove(stackId);
    expect((await read(stackId))?.status).toBe("DELETE_IN_PROGRESS");
    await cloud.advance(2);
    expect((await resources(stackId))?.map(([name, status]) => [name, status])).toEqual([
      ["Network", "DELETE_IN_PROGRESS"],
      ["Web", "DELETE_COMPLETE"],
    ]);
    await cloud.advance(2);
    expect((await refusalOf(read(stackId))).code).toBe("StackNotFound");
    expect(await standing()).not.toBe(stackId);
  });

  it("leaves a protected stack alone", async () => {
    const stackId = await createStack(cloud.ros("customer"), BODY, {
      deletionProtection: "Enabled",
    });
    await cloud.advance(10);
    const error = await refusalOf(remove(stackId));
    expect([error.code, error.statusCode]).toEqual(["InvalidOperation.DeletionProtection", 400]);
  });
});

describe("the name of a stack steers it", () => {
  const codeOf = async (stackId: string) => (await read(stackId))?.operationInfo?.code;

  it("to fail, always or once", async () => {
    expect(await codeOf(await standing("a-create-failed"))).toBe("OperationDenied.NoStock");
    const first = await standing("b-create-failed-once");
    expect(await codeOf(first)).toBe("OperationDenied.NoStock");
    await remove(first);
    await cloud.advance(10);
    expect((await read(await standing("b-create-failed-once")))?.status).toBe("CREATE_COMPLETE");
  });

  it("to fail an update or its deletion", async () => {
    const stackId = await standing("a-update-failed-delete-failed-once");
    await update(stackId, { parameters: { Image: "m-new" } });
    await cloud.advance(10);
    expect(await codeOf(stackId)).toBe("IncorrectInstanceStatus");
    await remove(stackId);
    await cloud.advance(10);
    expect((await read(stackId))?.status).toBe("DELETE_FAILED");
    await remove(stackId);
    await cloud.advance(10);
    expect((await refusalOf(read(stackId))).code).toBe("StackNotFound");
  });

  it("to be throttled twice", async () => {
    const client = cloud.ros("customer");
    const create = (stackName: string) =>
      createStack(client, BODY, { stackName, clientToken: "t" });
    for (const attempt of [1, 2]) {
      const error = await refusalOf(create("a-throttled-twice"));
      expect([attempt, error.code]).toEqual([attempt, "Throttling.User"]);
    }
    expect(await create("a-throttled-twice")).not.toBe("");
  });

  it("to be made without an answer, the first time", async () => {
    const client = cloud.ros("customer");
    const dropped = { stackName: "a-accepted-then-dropped", clientToken: "d" };
    await expect(createStack(client, BODY, dropped)).rejects.toThrow();
    const [made] = (await cloud.state()).stacks;
    expect(await createStack(client, BODY, dropped)).toBe(made?.stackId);
    expect((await cloud.state()).stacks).toHaveLength(1);
  });
});

it("faults of the control endpoint strike ROS too, and its calls are counted", async () => {
  await cloud.control("POST", "faults", { api: "CreateStack", kind: "throttle", regionId });
  const error = await refusalOf(createStack(cloud.ros("customer"), BODY));
  expect(error.code).toBe("Throttling.User");
  await createStack(cloud.ros("customer"), BODY);
  expect((await cloud.state()).calls.CreateStack).toBe(2);
});

describe("keys of a role in the customer's account", () => {
  async function assumed(policy?: string) {
    const request = new AssumeRoleRequest({
      roleArn: `acs:ram::${UIDS.customer}:role/imagecast-customer`,
      roleSessionName: "imagecast",
      policy,
    });
    return (await cloud.sts("platform").assumeRole(request)).body?.credentials ?? {};
  }

  it("make stacks of the customer, from images the customer may use", async () => {
    const client = cloud.rosWith(await assumed());
    const stackId = await createStack(client, BODY);
    await cloud.advance(10);
    expect((await readStack(client, stackId))?.status).toBe("CREATE_COMPLETE");
    expect((await cloud.state()).stacks[0]?.ownerUid).toBe(UIDS.customer);
    expect((await refusalOf(readStack(cloud.ros("platform"), stackId))).code).toBe("StackNotFound");
  });

  it("do no more than their policy lets them", async () => {
    const statement = { Effect: "Allow", Action: "ros:Get*", Resource: "*" };
    const policy = JSON.stringify({ Version: "1", Statement: [statement] });
    const client = cloud.rosWith(await assumed(policy));
    expect((await refusalOf(createStack(client, BODY))).code).toBe("Forbidden.RAM");
    expect((await refusalOf(readStack(client, "s-1"))).code).toBe("StackNotFound");
  });
});

describe("ValidateTemplate", () => {
  const validate = async (templateBody: string) =>
    (
      await cloud
        .ros("customer")
        .validateTemplate(new ValidateTemplateRequest({ regionId, templateBody }))
    ).body;

  it("tells what a template holds", async () => {
    expect(await validate(BODY)).toMatchObject({
      parameters: [
        { ParameterKey: "Image", Type: "String", NoEcho: "false", Default: "m-old" },
        { ParameterKey: "Password", NoEcho: "true", MinLength: 8 },
      ],
      outputs: [
        { outputKey: "Id", description: "The machine", label: "Id" },
        { outputKey: "Address" },
      ],
      resources: [
        { resourceType: "ALIYUN::ECS::InstanceGroup", resourcePath: "Web" },
        { resourceType: "ALIYUN::ECS::VSwitch", resourcePath: "Network" },
      ],
      resourceTypes: { resources: ["ALIYUN::ECS::InstanceGroup", "ALIYUN::ECS::VSwitch"] },
    });
  });

  it("refuses what CreateStack would, but does not look for images", async () => {
    expect((await refusalOf(validate("[]"))).code).toBe("InvalidSchema");
    expect(await validate(machineTemplate("m-nowhere"))).toBeDefined();
  });
});
