import * as ecs from "@alicloud/ecs20140526";
import type { CloudAccount } from "./aliyun-access";
import { callEcs } from "./aliyun-call-ecs";
import { readKeyPairs, readSecurityGroups, readVpcs, readVSwitches } from "./aliyun-network-reads";
import type { CloudInstanceType, ResourceCloud } from "./resource-cloud";

/** What DescribeInstanceTypes takes in one call. */
const TYPES_PER_CALL = 10;

/** What can be chosen in one account through Alibaba Cloud ECS (2014-05-26), or anything that speaks its API. */
export function aliyunResourceCloud(account: CloudAccount): ResourceCloud {
  return {
    zones: ({ regionId, language }) =>
      callEcs(account, regionId, "DescribeZones", async (client) => {
        const asked = { regionId, acceptLanguage: language, verbose: false };
        const answer = await client.describeZones(new ecs.DescribeZonesRequest(asked));
        return (answer.body?.zones?.zone ?? []).map(({ zoneId = "", localName }) => ({
          zoneId,
          name: localName || zoneId,
        }));
      }),
    instanceTypes: (asked) => readInstanceTypes(account, asked),
    describeTypes: ({ regionId, instanceTypes }) =>
      describeTypes(account, regionId, instanceTypes.slice(0, TYPES_PER_CALL)),
    vcpuQuota: ({ regionId }) => readVcpuQuota(account, regionId),
    diskCategories: ({ use, ...asked }) =>
      readAvailable(account, {
        ...asked,
        destinationResource: use === "system" ? "SystemDisk" : "DataDisk",
      }),
    vpcs: ({ regionId }) => readVpcs(account, regionId),
    vSwitches: (asked) => readVSwitches(account, asked),
    securityGroups: (asked) => readSecurityGroups(account, asked),
    keyPairs: ({ regionId }) => readKeyPairs(account, regionId),
  };
}

type Wanted = {
  regionId: string;
  destinationResource: string;
  zoneId?: string;
  instanceType?: string;
};

/** What is in stock of a kind, each once, in the cloud's order. */
function readAvailable(account: CloudAccount, wanted: Wanted): Promise<string[]> {
  return callEcs(account, wanted.regionId, "DescribeAvailableResource", async (client) => {
    const request = new ecs.DescribeAvailableResourceRequest(wanted);
    const { body } = await client.describeAvailableResource(request);
    const values = (body?.availableZones?.availableZone ?? [])
      .flatMap((zone) => zone.availableResources?.availableResource ?? [])
      .flatMap((resource) => resource.supportedResources?.supportedResource ?? [])
      .filter(({ status }) => status === "Available")
      .map(({ value }) => value ?? "");
    return [...new Set(values)];
  });
}

async function readInstanceTypes(
  account: CloudAccount,
  asked: { regionId: string; zoneId?: string },
): Promise<CloudInstanceType[]> {
  const names = await readAvailable(account, { ...asked, destinationResource: "InstanceType" });
  const sizes = new Map(
    (await describeTypes(account, asked.regionId, names)).map((type) => [type.instanceType, type]),
  );
  return names.flatMap((name) => sizes.get(name) ?? []);
}

async function describeTypes(
  account: CloudAccount,
  regionId: string,
  names: readonly string[],
): Promise<CloudInstanceType[]> {
  if (names.length === 0) return [];
  const all = names.length > TYPES_PER_CALL;
  return callEcs(account, regionId, "DescribeInstanceTypes", async (client) => {
    const found: CloudInstanceType[] = [];
    let nextToken: string | undefined;
    do {
      const request = new ecs.DescribeInstanceTypesRequest({
        instanceTypes: all ? undefined : [...names],
        nextToken,
      });
      const { body } = await client.describeInstanceTypes(request);
      found.push(...(body?.instanceTypes?.instanceType ?? []).map(readType));
      nextToken = body?.nextToken || undefined;
    } while (nextToken);
    return found;
  });
}

/** Attributes of an account, as DescribeAccountAttributes names them. */
const QUOTA_NAMES = {
  max: "max-postpaid-instance-vcpu-count",
  used: "used-postpaid-instance-vcpu-count",
};

function readVcpuQuota(account: CloudAccount, regionId: string) {
  return callEcs(account, regionId, "DescribeAccountAttributes", async (client) => {
    const attributeName = Object.values(QUOTA_NAMES);
    const request = new ecs.DescribeAccountAttributesRequest({ regionId, attributeName });
    const { body } = await client.describeAccountAttributes(request);
    const items = body?.accountAttributeItems?.accountAttributeItem ?? [];
    const [max, used] = [QUOTA_NAMES.max, QUOTA_NAMES.used].map((name) => {
      const item = items.find((one) => one.attributeName === name);
      const text = item?.attributeValues?.valueItem?.[0]?.value;
      return text ? Number(text) : Number.NaN;
    });
    if (max === undefined || used === undefined) return null;
    return Number.isFinite(max) && Number.isFinite(used) ? { max, used } : null;
  });
}

function readType(
  raw: ecs.DescribeInstanceTypesResponseBodyInstanceTypesInstanceType,
): CloudInstanceType {
  return {
    instanceType: raw.instanceTypeId ?? "",
    family: raw.instanceTypeFamily ?? "",
    cores: raw.cpuCoreCount ?? 0,
    memoryGiB: raw.memorySize ?? 0,
    gpus: raw.GPUAmount ?? 0,
    architecture: raw.cpuArchitecture ?? "",
  };
}
