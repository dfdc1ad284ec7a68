import { afterEach, expect, it } from "vitest";
import type { Cloud } from "../../cloud/cloud";
import type { StackCloud } from "../../cloud/stack-cloud";
import type { Ctx } from "../../ctx";
import { InstanceHouse } from "../../testing/instance-house";
import { CUSTOMER_UID } from "../../testing/test-world";
import { lookAtInstances } from "./look-at-instances";
import { sweepInstances } from "./sweep-instances";

const regionId = "cn-beijing";

let at: InstanceHouse;
afterEach(() => at.house.close());

/** What ends a process says nothing to the code it ends: no error that anything here would handle. */
const killed = () => new Error("killed");

/** A call after or before which the process dies. */
type Moment = {
  api: "permission" | "changeShares" | "validateTemplate" | "createStack" | "getStack";
  when: "before" | "after";
};

function dyingAt(cloud: Cloud, { api, when }: Moment): Cloud {
  const dying = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const call: unknown = Reflect.get(target, name);
        if (name !== api || typeof call !== "function") return call;
        return async (...given: unknown[]) => {
          if (when === "after") await call.apply(target, given);
          throw killed();
        };
      },
    });
  return {
    ...cloud,
    platform: dying(cloud.platform),
    customer(account) {
      const { stacks, resources } = cloud.customer(account);
      return { stacks: dying<StackCloud>(stacks), resources };
    },
  };
}

/** One look by a process that dies in it, and the next process's sweeps and looks until nothing is due. */
async function dieAndGoOn(dying: Ctx): Promise<void> {
  await expect(lookAtInstances(dying, { regionId })).rejects.toThrow("killed");
  await at.house.advance(90);
  await sweepInstances(at.house.job);
  await at.house.settle();
}

it.each<Moment>([
  { api: "permission", when: "before" },
  { api: "changeShares", when: "after" },
  { api: "validateTemplate", when: "after" },
  { api: "createStack", when: "before" },
  { api: "createStack", when: "after" },
])("a launch that is killed at %j makes one stack", async (moment) => {
  at = await InstanceHouse.open([regionId]);
  await at.offer({ type: "private", whitelist: [{ accountUid: CUSTOMER_UID }] });
  const id = await at.launch();
  await dieAndGoOn({ ...at.house.job, cloud: dyingAt(at.house.job.cloud, moment) });
  const stacks = await at.stacks();
  expect(stacks).toHaveLength(1);
  expect(await at.row(id)).toMatchObject({
    state: "deployed",
    stackId: stacks[0]?.stackId,
    sealed: null,
    attempt: 0,
  });
});

it("is killed while the stack is made, and goes on from there", async () => {
  at = await InstanceHouse.open([regionId]);
  await at.offer();
  const id = await at.launch();
  await lookAtInstances(at.house.job, { regionId });
  expect(await at.row(id)).toMatchObject({ state: "deploying" });
  await at.house.advance(3);
  const moment: Moment = { api: "getStack", when: "after" };
  await dieAndGoOn({ ...at.house.job, cloud: dyingAt(at.house.job.cloud, moment) });
  expect(await at.stacks()).toHaveLength(1);
  expect(await at.row(id)).toMatchObject({ state: "deployed" });
});

it.each([
  ["CreateStack", "reset-after"],
  ["CreateStack", "html-error"],
  ["GetStack", "reset-before"],
  ["ValidateTemplate", "throttle"],
])("makes one stack when %s breaks three times by %s", async (api, kind) => {
  at = await InstanceHouse.open([regionId]);
  await at.offer();
  const id = await at.launch();
  await at.breakCloud({ api, kind, times: 3 });
  await at.house.settle();
  expect(await at.stacks()).toHaveLength(1);
  expect(await at.row(id)).toMatchObject({ state: "deployed", troubleCount: 0, error: null });
});

it("lets two looks at one region, and pressing twice, do the work of one", async () => {
  at = await InstanceHouse.open([regionId]);
  await at.offer();
  const [one, two] = await Promise.all([at.launch(), at.launch()]);
  expect(two).toBe(one);
  const look = () => lookAtInstances(at.house.job, { regionId });
  await Promise.all([look(), look()]);
  await at.house.settle();
  expect(await at.stacks()).toHaveLength(1);
  expect((await at.house.cloudState()).calls.CreateStack).toBe(1);
});
