import { afterEach, expect, it } from "vitest";
import { InstanceHouse, KINDS, type Kind } from "../../testing/instance-house";
import { CUSTOMER } from "../../testing/test-house";
import { previewLaunch } from "./preview-launch";

let at: InstanceHouse;
afterEach(() => at.house.close());

/** An account with so many vCPUs left of 16. */
async function withLeft(left: number): Promise<void> {
  at = await InstanceHouse.open(["cn-beijing"], [], { vcpuQuota: 16, vcpusInUse: 16 - left });
  await at.offer();
}

const preview = (kind: Kind) => previewLaunch(at.house.ctx(CUSTOMER), at.order({ kind }));

it.each(["ros", "terraform"] as const)(
  "a quota that is used up is told before anything is created from %s",
  async (kind) => {
    await withLeft(1);
    const why = {
      key: "rules.instance_quota",
      values: { region: "cn-beijing", needed: 2, left: 1, max: 16 },
    };
    expect(await preview(kind)).toMatchObject({
      whyNot: null,
      cloud: { sentence: why, said: null },
    });
    await expect(at.launch({ kind })).rejects.toMatchObject({ code: "LIMIT", sentence: why });
    expect(await at.db.serviceInstance.count()).toBe(0);
    expect(await at.stacks()).toEqual([]);
  },
);

it("what is left is enough for one machine, or is paid otherwise", async () => {
  await withLeft(2);
  expect(await preview("ros")).toMatchObject({ cloud: null });
  const parameters = { ...KINDS.ros.parameters, InstanceType: "ecs.g7.2xlarge" };
  await expect(at.launch({ parameters })).rejects.toMatchObject({ code: "LIMIT" });
  await at.launch({ parameters: { ...parameters, PayType: "PrePaid" } });
  expect(await at.db.serviceInstance.count()).toBe(1);
});

it("a role that may not read quotas launches all the same", async () => {
  await withLeft(0);
  const fault = { api: "DescribeAccountAttributes", kind: "error", status: 403 };
  await at.breakCloud({ ...fault, code: "Forbidden.RAM", times: -1 });
  expect(await preview("ros")).toMatchObject({ cloud: null });
  await at.launch();
  expect(await at.db.serviceInstance.count()).toBe(1);
});
