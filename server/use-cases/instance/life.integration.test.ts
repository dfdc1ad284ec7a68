import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InstanceHouse, KINDS } from "../../testing/instance-house";
import { CUSTOMER, SUPPLIER } from "../../testing/test-house";
import { listServiceActivity } from "../activity/list-service-activity";
import { deleteInstance } from "./delete-instance";
import { getInstance } from "./get-instance";
import { previewChange } from "./preview-change";
import { retryInstance } from "./retry-instance";
import { rollBackInstance } from "./roll-back-instance";
import { upgradeInstance } from "./upgrade-instance";

const regionId = "cn-beijing";
const parameters = { ...KINDS.ros.parameters };

let at: InstanceHouse;
beforeEach(async () => {
  at = await InstanceHouse.open([regionId]);
  await at.offer();
});
afterEach(() => at.house.close());

const ctx = () => at.house.ctx(CUSTOMER);

/** Launches and has everything done. */
async function launched(): Promise<string> {
  const instanceId = await at.launch();
  await at.house.settle();
  return instanceId;
}

/** From now on the image is nobody's to use, whatever is written. */
async function hideImage(): Promise<void> {
  await at.breakCloud({
    api: "ModifyImageSharePermission",
    kind: "error",
    status: 403,
    code: "Forbidden.RAM",
    times: -1,
  });
}

describe("an instance that is deployed", () => {
  it("tells resources, events and outputs live, and what can be done", async () => {
    const instanceId = await launched();
    const told = await getInstance(ctx(), { instanceId });
    expect(told).toMatchObject({
      state: "deployed",
      progress: 100,
      trouble: null,
      secretNames: ["Password"],
      whyNotDelete: null,
      whyNotUpgrade: null,
      whyNotRetry: { key: "rules.instance_not_failed" },
      unread: null,
    });
    expect(told.parameters).not.toHaveProperty("Password");
    expect(told.resources?.length).toBeGreaterThan(0);
    expect(told.events?.length).toBeGreaterThan(0);
    expect(told.outputs.length).toBeGreaterThan(0);
  });

  it("is shown without its stack while the cloud does not answer", async () => {
    const instanceId = await launched();
    await at.breakCloud({ api: "ListStackResources", kind: "html-error", times: -1 });
    const told = await getInstance(ctx(), { instanceId });
    expect(told).toMatchObject({ state: "deployed", resources: null });
    expect(told.unread).not.toBeNull();
  });

  it("is nobody else's", async () => {
    const instanceId = await launched();
    const other = at.house.ctx();
    await expect(getInstance(other, { instanceId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(deleteInstance(other, { instanceId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is deleted with its stack, once", async () => {
    const instanceId = await launched();
    await deleteInstance(ctx(), { instanceId });
    await expect(deleteInstance(ctx(), { instanceId })).rejects.toMatchObject({
      code: "WRONG_STATE",
    });
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({ state: "deleted", nextLookAt: null });
    expect((await at.stacks()).filter(({ status }) => status !== "DELETE_COMPLETE")).toEqual([]);
  });
});

describe("an instance that failed", () => {
  beforeEach(async () => {
    await at.breakCloud({ api: "CreateStack", kind: "error", status: 400, code: "QuotaExceeded" });
  });

  it("says why, keeps no secret, and is launched again with the secret given anew", async () => {
    const instanceId = await launched();
    expect(await getInstance(ctx(), { instanceId })).toMatchObject({
      state: "deployed_failed",
      trouble: { step: "create", code: "QuotaExceeded" },
      whyNotRetry: null,
    });
    await expect(retryInstance(ctx(), { instanceId, parameters: null })).rejects.toMatchObject({
      code: "INVALID",
      more: { field: "parameters.Password" },
    });
    await retryInstance(ctx(), { instanceId, parameters });
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({ state: "deployed", attempt: 1, error: null });
    expect(await at.stacks()).toHaveLength(1);
  });

  it("is deleted without ever having had a stack", async () => {
    const instanceId = await launched();
    await deleteInstance(ctx(), { instanceId });
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({ state: "deleted" });
  });
});

describe("an instance whose stack failed", () => {
  it("says which resource met what, and has the remains taken away before it is launched again", async () => {
    await at.db.serviceTemplate.updateMany({ where: { name: "ros" }, data: { position: 0 } });
    await at.db.association.deleteMany({ where: { template: { name: "ros" } } });
    const template = await at.db.serviceTemplate.findFirstOrThrow({ where: { name: "ros" } });
    const [file] = template.files as { path: string; text: string }[];
    const write = (text: string) =>
      at.db.serviceTemplate.update({
        where: { id: template.id },
        data: { files: [{ path: "template.yaml", text }] },
      });
    await write((file?.text ?? "").replace("centos_7", "m-nobody-knows-it"));
    const instanceId = await launched();
    const told = await getInstance(ctx(), { instanceId });
    expect(told).toMatchObject({ state: "deployed_failed", trouble: { step: "deploy" } });
    expect(told.trouble?.code).toMatch(/Image/);
    await write(file?.text ?? "");
    await retryInstance(ctx(), { instanceId, parameters });
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({ state: "deployed", attempt: 1 });
    const stacks = await at.stacks();
    expect(stacks.filter(({ status }) => status !== "DELETE_COMPLETE")).toHaveLength(1);
  });
});

describe("another version", () => {
  const change = (instanceId: string, serviceVersionId: string) => ({
    instanceId,
    serviceVersionId,
    parameters,
  });

  it("is foretold by a dry run, upgraded to, and rolled back from", async () => {
    const instanceId = await launched();
    const first = (await at.stacks())[0]?.templateBody ?? "";
    const next = await at.offerNext();
    const foretold = await previewChange(ctx(), { ...change(instanceId, next), kind: "upgrade" });
    expect(foretold.before).toBe(first);
    expect(foretold.after).not.toBe(first);
    // The values stay as they are, the secret aside, which is given anew.
    expect(foretold).toMatchObject({ changing: ["Password"], interrupting: [], images: [] });
    expect(await at.row(instanceId)).toMatchObject({ state: "deployed" });

    await upgradeInstance(ctx(), change(instanceId, next));
    expect(await at.row(instanceId)).toMatchObject({ state: "upgrading", targetVersionId: next });
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({
      state: "deployed",
      serviceVersionId: next,
      targetVersionId: null,
      target: null,
      sealed: null,
      templateBody: foretold.after,
    });
    expect((await at.stacks())[0]?.templateBody).toBe(foretold.after);

    await rollBackInstance(ctx(), change(instanceId, at.serviceVersionId));
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({
      state: "deployed",
      serviceVersionId: at.serviceVersionId,
      templateBody: first,
    });
    expect(await at.stacks()).toHaveLength(1);
  });

  it("is told to who may see it; the service's history tells of its owner's instances only", async () => {
    const instanceId = await launched();
    const next = await at.offerNext();
    const told = async () =>
      (await getInstance(ctx(), { instanceId })).versions.map(({ id }) => id);
    expect(await told()).toEqual([next, at.serviceVersionId]);
    await at.db.serviceVersion.updateMany({ data: { type: "private" } });
    expect(await told()).toEqual([at.serviceVersionId]);
    const { serviceId } = await at.row(instanceId);
    expect(await listServiceActivity(at.house.ctx(), { serviceId, before: null })).toEqual([]);
    await at.launch({ serviceVersionId: next, key: "test-of-next" }, SUPPLIER);
    const own = await listServiceActivity(at.house.ctx(), { serviceId, before: null });
    expect(own.map(({ action }) => action)).toEqual(["instance.test"]);
  });

  it("is open no more to who does not see the service, as the instance says", async () => {
    const instanceId = await launched();
    const why = async () => {
      const { isServiceSeen, whyNotUpgrade, whyNotDelete } = await getInstance(ctx(), {
        instanceId,
      });
      return { isServiceSeen, whyNotUpgrade: whyNotUpgrade?.key, whyNotDelete };
    };
    const open = { isServiceSeen: true, whyNotUpgrade: undefined, whyNotDelete: null };
    expect(await why()).toEqual(open);
    await at.db.serviceVersion.updateMany({ data: { type: "private" } });
    const closed = { isServiceSeen: false, whyNotUpgrade: "rules.instance_service_closed" };
    expect(await why()).toEqual({ ...open, ...closed });

    const { serviceId } = await at.row(instanceId);
    const entry = { serviceId, accountUid: CUSTOMER.accountUid, scope: "official" as const };
    const now = ctx().clock.now();
    const added = { addedById: "user-admin", addedAt: now, updatedAt: now };
    await at.db.whitelistEntry.create({ data: { ...entry, ...added, deploy: false } });
    expect(await why()).toEqual({ ...open, whyNotUpgrade: "rules.service_not_deployable" });
  });

  it("leaves only the one online to launch", async () => {
    await at.offerNext();
    await expect(at.launch()).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.service_version_not_deployable" },
    });
  });

  it("is refused where it makes no sense", async () => {
    const instanceId = await launched();
    const same = change(instanceId, at.serviceVersionId);
    await expect(upgradeInstance(ctx(), same)).rejects.toMatchObject({
      sentence: { key: "rules.instance_same_version" },
    });
    const next = change(instanceId, await at.offerNext());
    await expect(rollBackInstance(ctx(), next)).rejects.toMatchObject({
      sentence: { key: "rules.instance_not_earlier" },
    });
    await expect(upgradeInstance(ctx(), { ...next, parameters: {} })).rejects.toMatchObject({
      code: "INVALID",
    });
  });

  it("that the cloud does not take leaves the instance as it was", async () => {
    const instanceId = await launched();
    const next = await at.offerNext();
    await upgradeInstance(ctx(), change(instanceId, next));
    await at.breakCloud({
      api: "UpdateStack",
      kind: "error",
      status: 400,
      code: "StackValidationFailed",
    });
    await at.house.settle();
    expect(await at.row(instanceId)).toMatchObject({
      state: "deployed",
      serviceVersionId: at.serviceVersionId,
      target: null,
      sealed: null,
      error: { step: "update", code: "StackValidationFailed" },
    });
  });
});

it("does not come to be when its images cannot be shared", async () => {
  await hideImage();
  const instanceId = await launched();
  expect(await at.row(instanceId)).toMatchObject({
    state: "deployed_failed",
    stackId: null,
    error: { step: "share", code: "Forbidden.RAM" },
  });
  expect(await at.stacks()).toEqual([]);
});
