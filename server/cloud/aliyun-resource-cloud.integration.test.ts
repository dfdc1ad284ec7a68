import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CallCounts } from "../domain/cloud/call-counts";
import { startTestCloud, type TestCloud } from "../simulator/testing/test-cloud";
import { aliyunResourceCloud } from "./aliyun-resource-cloud";
import type { ResourceCloud } from "./resource-cloud";

const regionId = "cn-hangzhou";

let simulator: TestCloud;
let customer: ResourceCloud;
let vendor: ResourceCloud;
beforeAll(async () => {
  simulator = await startTestCloud([]);
  const open = (name: string) => {
    const keys = { accessKeyId: `key-${name}`, accessKeySecret: `secret-${name}` };
    return aliyunResourceCloud({
      calls: new CallCounts(),
      credentials: { read: async () => keys, forget() {} },
      endpoint: { host: simulator.endpoint, protocol: "HTTP" },
    });
  };
  customer = open("customer");
  vendor = open("vendor");
});
afterAll(() => simulator.close());

it("the size of named types, and the vCPUs that the account may have and has", async () => {
  const instanceTypes = ["ecs.g7.xlarge", "ecs.none.large"];
  expect(await customer.describeTypes({ regionId, instanceTypes })).toMatchObject([
    { instanceType: "ecs.g7.xlarge", cores: 4 },
  ]);
  expect(await customer.describeTypes({ regionId, instanceTypes: [] })).toEqual([]);
  expect(await customer.vcpuQuota({ regionId })).toEqual({ max: 1000, used: 0 });
});

describe("a parameter is chosen from", () => {
  it("zones in either language, named as their region names them", async () => {
    expect(await customer.zones({ regionId, language: "en-US" })).toContainEqual({
      zoneId: "cn-hangzhou-h",
      name: "China (Hangzhou) Zone H",
    });
    expect(await customer.zones({ regionId: "ap-southeast-1", language: "zh-CN" })).toContainEqual({
      zoneId: "ap-southeast-1a",
      name: "新加坡 可用区A",
    });
  });

  it("types of machines with their size, fewer in a zone than in the region", async () => {
    const all = await customer.instanceTypes({ regionId });
    expect(all).toContainEqual({
      instanceType: "ecs.g7.large",
      family: "ecs.g7",
      cores: 2,
      memoryGiB: 8,
      gpus: 0,
      architecture: "X86",
    });
    const some = await customer.instanceTypes({ regionId, zoneId: "cn-hangzhou-k" });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(await customer.instanceTypes({ regionId, zoneId: "cn-hangzhou-z" })).toEqual([]);
  });

  it("disks of a type of machine", async () => {
    const asked = { regionId, use: "system", instanceType: "ecs.g7.large" } as const;
    expect((await customer.diskCategories(asked))[0]).toBe("cloud_essd");
    const nowhere = { ...asked, instanceType: "ecs.none.large" };
    expect(await customer.diskCategories(nowhere)).toEqual([]);
  });

  it("the account's own networks, which belong together", async () => {
    const [vpc, other] = await customer.vpcs({ regionId });
    expect(vpc).toMatchObject({ vpcId: expect.stringMatching(/^vpc-bp1/), isDefault: true });
    const vpcId = vpc?.vpcId ?? "";
    const vSwitches = await customer.vSwitches({ regionId, vpcId });
    expect(vSwitches).toHaveLength(4);
    expect(new Set(vSwitches.map((each) => each.vpcId))).toEqual(new Set([vpcId]));
    const zoneId = "cn-hangzhou-i";
    expect(await customer.vSwitches({ regionId, vpcId, zoneId })).toMatchObject([
      { vSwitchId: expect.stringMatching(/^vsw-bp1/), zoneId, cidr: "172.16.16.0/20" },
    ]);
    expect(await customer.securityGroups({ regionId, vpcId: other?.vpcId ?? "" })).toMatchObject([
      { securityGroupId: expect.stringMatching(/^sg-bp1/), name: "production-web" },
    ]);
    expect(await customer.keyPairs({ regionId })).toEqual(["operations"]);
    expect(await customer.vpcs({ regionId })).toEqual([vpc, other]);
  });

  it("nothing of another account or region", async () => {
    const ids = async (resources: ResourceCloud, where: string) =>
      (await resources.vpcs({ regionId: where })).map(({ vpcId }) => vpcId);
    const [here, theirs, elsewhere] = await Promise.all([
      ids(customer, regionId),
      ids(vendor, regionId),
      ids(customer, "eu-west-1"),
    ]);
    expect(new Set([...here, ...theirs, ...elsewhere]).size).toBe(6);
  });
});

it("a region that is not there is refused in the cloud's words", async () => {
  const thrown = await customer.vpcs({ regionId: "mars-1" }).catch((error) => error);
  expect(thrown).toMatchObject({
    kind: "rejected",
    operation: "DescribeVpcs",
    said: { code: "InvalidRegionId.NotFound" },
  });
});
