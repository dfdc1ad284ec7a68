import * as ecs from "@alicloud/ecs20140526";
import type { CloudAccount } from "./aliyun-access";
import { callEcs } from "./aliyun-call-ecs";
import type { CloudSecurityGroup, CloudVpc, CloudVSwitch } from "./resource-cloud";

/** The most that every list here returns a page. */
const PAGE_SIZE = 50;
/** Pages read for one question; nobody picks from more. */
const MAX_PAGES = 20;

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

/** The VPCs of the account in a region. */
export function readVpcs(account: CloudAccount, regionId: string): Promise<CloudVpc[]> {
  return allPages((page) =>
    callEcs(account, regionId, "DescribeVpcs", async (client) => {
      const request = new ecs.DescribeVpcsRequest({ regionId, ...page });
      const vpcs = (await client.describeVpcs(request)).body?.vpcs?.vpc ?? [];
      return vpcs.map(({ vpcId = "", vpcName: name = "", cidrBlock: cidr = "", isDefault }) => ({
        vpcId,
        name,
        cidr,
        isDefault: isDefault ?? false,
      }));
    }),
  );
}

/** The vSwitches of the account in a region, by VPC and zone. */
export function readVSwitches(
  account: CloudAccount,
  asked: { regionId: string; vpcId?: string; zoneId?: string },
): Promise<CloudVSwitch[]> {
  return allPages((page) =>
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
  );
}

/** The security groups of the account in a region, by VPC. */
export function readSecurityGroups(
  account: CloudAccount,
  asked: { regionId: string; vpcId?: string },
): Promise<CloudSecurityGroup[]> {
  return allPages((page) =>
    callEcs(account, asked.regionId, "DescribeSecurityGroups", async (client) => {
      const request = new ecs.DescribeSecurityGroupsRequest({ ...asked, ...page });
      const { body } = await client.describeSecurityGroups(request);
      const groups = body?.securityGroups?.securityGroup ?? [];
      return groups.map(({ securityGroupId = "", vpcId = "", securityGroupName: name = "" }) => ({
        securityGroupId,
        vpcId,
        name,
      }));
    }),
  );
}

/** The names of the account's SSH key pairs in a region. */
export function readKeyPairs(account: CloudAccount, regionId: string): Promise<string[]> {
  return allPages((page) =>
    callEcs(account, regionId, "DescribeKeyPairs", async (client) => {
      const request = new ecs.DescribeKeyPairsRequest({ regionId, ...page });
      const pairs = (await client.describeKeyPairs(request)).body?.keyPairs?.keyPair ?? [];
      return pairs.map(({ keyPairName }) => keyPairName ?? "");
    }),
  );
}
