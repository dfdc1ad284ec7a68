import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { markPermissions } from "../../db/mark-permissions";
import { listInstancesInput } from "../../domain/instance/launch-input";
import { analyseTemplate } from "../../domain/template/analyse-template";
import { stackBody } from "../../domain/template/stack-body";
import { substitute } from "../../domain/template/substitute";
import { hclParser } from "../../read-hcl-parser";
import { InstanceHouse, KINDS, type Kind } from "../../testing/instance-house";
import { CROWD } from "../../testing/permission-house";
import { CUSTOMER } from "../../testing/test-house";
import { CUSTOMER_UID, THIRTY_REGIONS } from "../../testing/test-world";
import { lookForDrift } from "../permission/look-for-drift";
import { sweepPermissions } from "../permission/sweep-permissions";
import { listInstances } from "./list-instances";
import { previewLaunch } from "./preview-launch";

const KIND_NAMES = Object.keys(KINDS) as Kind[];

describe("one service in 30 regions", () => {
  let at: InstanceHouse;
  beforeAll(async () => {
    at = await InstanceHouse.open(THIRTY_REGIONS);
    await at.offer({ type: "private", whitelist: [{ accountUid: CUSTOMER_UID }] });
  });
  afterAll(() => at.house.close());

  it.each(KIND_NAMES)(
    "is launched from %s in each by one customer: 30 stacks with the regional image",
    async (kind) => {
      const ctx = at.house.ctx(CUSTOMER);
      const analysis = analyseTemplate(KINDS[kind].files, await hclParser());
      /** As the template editor shows it for the region. */
      const edited = (regionId: string) =>
        substitute(KINDS[kind].files, analysis.slots, () => at.imageIn(regionId)).files;
      const previews = new Map<string, string>();
      const ids = new Map<string, string>();
      for (const regionId of THIRTY_REGIONS) {
        const preview = await previewLaunch(ctx, at.order({ kind, regionId }));
        expect(preview).toMatchObject({ whyNot: null, problems: [], cloud: null });
        previews.set(regionId, preview.templateBody);
        ids.set(regionId, await at.launch({ kind, regionId }));
      }
      await at.house.settle();
      const rows = await at.db.serviceInstance.findMany({ where: { templateName: kind } });
      expect(rows.map(({ state }) => state)).toEqual(THIRTY_REGIONS.map(() => "deployed"));
      const names = new Map(rows.map((row) => [row.stackName, row]));
      const stacks = (await at.stacks()).filter(({ stackName }) => names.has(stackName));
      expect(stacks).toHaveLength(30);
      for (const stack of stacks) {
        expect(stack).toMatchObject({ status: "CREATE_COMPLETE", ownerUid: CUSTOMER_UID });
        expect(stack.templateBody).toBe(previews.get(stack.regionId));
        expect(stack.templateBody).toBe(stackBody(analysis.kind, edited(stack.regionId)));
        expect(names.get(stack.stackName)?.id).toBe(ids.get(stack.regionId));
        const { images } = names.get(stack.stackName) ?? {};
        const expected = KINDS[kind].slots.map((slot) => [slot, at.imageIn(stack.regionId)]);
        expect(images).toEqual(Object.fromEntries(expected));
        expect(stack.templateBody).toContain(at.imageIn(stack.regionId));
        // Its provider takes the region from a variable whose default is another.
        if (kind === "terraform") expect(stack.parameters.region).toBe(stack.regionId);
      }
    },
    240_000,
  );
});

describe("who may launch", () => {
  let at: InstanceHouse;
  afterEach(() => at.house.close());
  const whitelist = [{ accountUid: CUSTOMER_UID }];
  const day = 86_400_000;

  it.each([
    ["a stranger", { type: "private" as const }, "NOT_FOUND"],
    [
      "who may look at it only",
      { type: "private" as const, whitelist: [{ accountUid: CUSTOMER_UID, deploy: false }] },
      "FORBIDDEN",
    ],
    [
      "whose entry has expired",
      {
        type: "private" as const,
        whitelist: [{ accountUid: CUSTOMER_UID, expiresAt: new Date(Date.now() - day) }],
      },
      "NOT_FOUND",
    ],
    ["anybody, of a draft", { state: "draft" as const, whitelist }, "NOT_FOUND"],
    [
      "the official list, of a version in review",
      { state: "approved" as const, whitelist },
      "NOT_FOUND",
    ],
    ["anybody, of a service that is offline", { state: "offline" as const }, "NOT_FOUND"],
  ])("not %s", async (_, offer, code) => {
    at = await InstanceHouse.open(["cn-beijing"]);
    await at.offer(offer);
    await expect(at.launch()).rejects.toMatchObject({ code });
    expect(await at.db.serviceInstance.count()).toBe(0);
    expect(await at.stacks()).toEqual([]);
  });

  it("nobody who has left the whitelist, whose instances are listed all the same", async () => {
    at = await InstanceHouse.open(["cn-beijing"]);
    await at.offer({ type: "private", whitelist });
    const instanceId = await at.launch();
    await at.house.settle();
    await at.db.whitelistEntry.deleteMany();
    await expect(at.launch({ key: "another-one" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const list = () => listInstances(at.house.ctx(CUSTOMER), listInstancesInput.parse({}));
    expect(await list()).toMatchObject({
      matching: 1,
      items: [{ id: instanceId, state: "deployed", accountUid: CUSTOMER_UID }],
      counts: [{ regionId: "cn-beijing", count: 1 }],
    });
    const ofServices = listInstancesInput.parse({ of: "services" });
    expect(await listInstances(at.house.ctx(), ofServices)).toMatchObject({ matching: 1 });
    expect(await listInstances(at.house.ctx(CUSTOMER), ofServices)).toMatchObject({ matching: 0 });
  });
});

describe("told before anything is created", () => {
  let at: InstanceHouse;
  afterEach(() => at.house.close());

  it.each([
    ["a region that is not offered", { regionId: "cn-shanghai" }, "WRONG_STATE"],
    ["a region without the image", { regionId: "eu-west-1" }, "WRONG_STATE"],
    ["a value that is missing", { parameters: {} }, "INVALID"],
    [
      "values that are too large to be sent",
      { parameters: { ...KINDS.ros.parameters, ZoneId: "z".repeat(20_000) } },
      "INVALID",
    ],
    [
      "a parameter that there is not",
      { parameters: { ...KINDS.ros.parameters, Nonsense: "1" } },
      "INVALID",
    ],
  ])("%s", async (_, order, code) => {
    at = await InstanceHouse.open(["cn-beijing"]);
    await at.offer({ regionIds: ["cn-beijing", "eu-west-1"] });
    await expect(at.launch(order)).rejects.toMatchObject({ code });
    expect(await at.db.serviceInstance.count()).toBe(0);
  });

  it("an account that has granted no role, or takes it back", async () => {
    at = await InstanceHouse.open(["cn-beijing"]);
    await at.offer();
    const grant = (deployRoleName: string | null) =>
      at.db.account.update({ where: { uid: CUSTOMER_UID }, data: { deployRoleName } });
    await grant(null);
    await expect(at.launch()).rejects.toMatchObject({ code: "WRONG_STATE" });
    await grant("no-such-role");
    await expect(at.launch()).rejects.toMatchObject({ name: "CloudError", kind: "rejected" });
    expect(await at.db.serviceInstance.count()).toBe(0);
  });

  it("a template that ROS does not take", async () => {
    at = await InstanceHouse.open(["cn-beijing"]);
    await at.offer();
    await at.breakCloud({
      api: "ValidateTemplate",
      kind: "error",
      status: 400,
      code: "InvalidSchema",
    });
    await expect(at.launch()).rejects.toMatchObject({ said: { code: "InvalidSchema" } });
    expect(await at.db.serviceInstance.count()).toBe(0);
  });
});

describe("an image that 50 accounts hold already", () => {
  it("is shared at launch in the place of one that waits for nothing, and that is no drift", async () => {
    const at = await InstanceHouse.open(["cn-beijing"], CROWD);
    try {
      const fifty = CROWD.slice(0, 50).map((accountUid) => ({ accountUid }));
      await at.offer({ type: "private", whitelist: [...fifty, { accountUid: CUSTOMER_UID }] });
      await at.db.$transaction((tx) =>
        markPermissions(at.house.job, tx, { serviceIds: ["service-web"] }),
      );
      await sweepPermissions(at.house.job);
      await at.house.settle();
      const held = async () => {
        const { images } = await at.house.cloudState();
        return images.find(({ imageId }) => imageId === at.imageIn("cn-beijing"))?.shares;
      };
      const before = await held();
      expect(before).toHaveLength(50);
      expect(before).not.toContain(CUSTOMER_UID);
      const id = await at.launch();
      await at.house.settle();
      await sweepPermissions(at.house.job);
      await lookForDrift(at.house.job);
      await at.house.settle();
      expect(await at.row(id)).toMatchObject({ state: "deployed" });
      expect(await held()).toHaveLength(50);
      expect(await held()).toContain(CUSTOMER_UID);
      expect(await at.db.imagePermission.findFirst()).toMatchObject({ state: "limited" });
    } finally {
      await at.house.close();
    }
  });
});

describe("a secret", () => {
  it("is in no row, log or event once the stack has it", async () => {
    const at = await InstanceHouse.open(["cn-beijing"]);
    try {
      await at.offer();
      const secret = KINDS.ros.parameters.Password;
      const id = await at.launch();
      const sealed = await at.row(id);
      expect(JSON.stringify(sealed)).not.toContain(secret);
      expect(sealed).toMatchObject({ sealed: expect.any(String), secretNames: ["Password"] });
      await at.house.settle();
      const [stack] = await at.stacks();
      // The stack has it, and masks it.
      expect(stack).toMatchObject({
        status: "CREATE_COMPLETE",
        parameters: { Password: "******" },
      });
      expect((await at.row(id)).sealed).toBeNull();
      const tables = await Promise.all([
        at.db.serviceInstance.findMany(),
        at.db.auditEvent.findMany({ omit: { id: true } }),
      ]);
      expect(JSON.stringify(tables)).not.toContain(secret);
    } finally {
      await at.house.close();
    }
  });

  it("is in no trouble that quotes it", async () => {
    const at = await InstanceHouse.open(["cn-beijing"]);
    try {
      await at.offer();
      const message = `Password '${KINDS.ros.parameters.Password}' is invalid.`;
      await at.breakCloud({
        api: "CreateStack",
        kind: "error",
        status: 400,
        code: "StackValidationFailed",
        message,
      });
      const id = await at.launch();
      await at.house.settle();
      expect(await at.row(id)).toMatchObject({
        state: "deployed_failed",
        sealed: null,
        error: { step: "create", code: "StackValidationFailed" },
      });
      expect((await at.row(id)).error).toMatchObject({
        message: expect.stringContaining("Password '******' is invalid."),
      });
    } finally {
      await at.house.close();
    }
  });
});
