import * as ecs from "@alicloud/ecs20140526";
import type { CloudAccount } from "./aliyun-access";
import { callEcs } from "./aliyun-call-ecs";
import type { CloudInstanceType, ResourceCloud } from "./resource-cloud";

/** The most that every list here returns a page. */
const PAGE_SIZE = 50;
/** Pages read for one question; nobody picks from more. */
const MAX_PAGES = 20;

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
    diskCategories: ({ use, ...asked }) =>
      readAvailable(account, {
        ...asked,
        destinationResource: use === "system" ? "SystemDisk" : "DataDisk",
      }),
    ...networkReads(account),
  };
}

function networkReads(
  account: CloudAccount,
): Pick<ResourceCloud, "vpcs" | "vSwitches" | "securityGroups" | "keyPairs"> {
  return {
    vpcs: ({ regionId }) =>
      allPages((page) =>
        callEcs(account, regionId, "DescribeVpcs", async (client) => {
          const request = new ecs.DescribeVpcsRequest({ regionId, ...page });
          const vpcs = (await client.describeVpcs(request)).body?.vpcs?.vpc ?? [];
          return vpcs.map(({ vpcId = "", vpcName = "", cidrBlock: cidr = "", isDefault }) => ({
            vpcId,
            name: vpcName,
            cidr,
            isDefault: isDefault ?? false,
          }));
        }),
      ),
    vSwitches: (asked) =>
      allPages((page) =>
        callEcs(account, asked.regionId, "DescribeVSwitches", async (client) => {
          const request = new ecs.DescribeVSwitchesRequest({ ...asked, ...page });
          const found = (await client.describeVSwitches(request)).body?.vSwitches?.vSwitch ?? [];
          return found.map(({ vSwitchId = "", vpcId = "", zoneId = "", ...rest }) => ({
            vSwitchId,
            vpcId,
            zoneId,
            name: rest.vSwitchName ?? "",
            cidr: rest.cidrBlock ?? "",
          }));
        }),
      ),
    securityGroups: (asked) =>
      allPages((page) =>
        callEcs(account, asked.regionId, "DescribeSecurityGroups", async (client) => {
          const request = new ecs.DescribeSecurityGroupsRequest({ ...asked, ...page });
          const { body } = await client.describeSecurityGroups(request);
          const groups = body?.securityGroups?.securityGroup ?? [];
          return groups.map(({ securityGroupId = "", vpcId = "", securityGroupName = "" }) => ({
            securityGroupId,
            vpcId,
            name: securityGroupName,
          }));
        }),
      ),
    keyPairs: ({ regionId }) =>
      allPages((page) =>
        callEcs(account, regionId, "DescribeKeyPairs", async (client) => {
          const request = new ecs.DescribeKeyPairsRequest({ regionId, ...page });
          const pairs = (await client.describeKeyPairs(request)).body?.keyPairs?.keyPair ?? [];
          return pairs.map(({ keyPairName }) => keyPairName ?? "");
        }),
      ),
  };
}

type Page = { pageNumber: number; pageSize: number };

async function allPages<T>(read: (page: Page) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let pageNumber = 1; pageNumber <= MAX_PAGES; pageNumber += 1) {
    const page = await read({ pageNumber, pageSize: PAGE_SIZE });
    found.push(...page);
    if (page.length < PAGE_SIZE) break;
  }
  return found;
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
