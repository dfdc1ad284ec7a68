/** A zone of a region, named in the language asked for. */
export type CloudZone = { zoneId: string; name: string };

/** A type of machine. */
export type CloudInstanceType = {
  instanceType: string;
  family: string;
  cores: number;
  memoryGiB: number;
  gpus: number;
  /** As ECS words it: `X86` or `ARM`. */
  architecture: string;
};

/** A VPC of the account. */
export type CloudVpc = { vpcId: string; name: string; cidr: string; isDefault: boolean };

/** A vSwitch of the account. */
export type CloudVSwitch = {
  vSwitchId: string;
  vpcId: string;
  zoneId: string;
  name: string;
  cidr: string;
};

/** A security group of the account. */
export type CloudSecurityGroup = { securityGroupId: string; vpcId: string; name: string };

type InRegion = { regionId: string };

/**
 * What parameters of a template are chosen from, in one account: read only, all pages. Every method
 * throws CloudError; a role that lacks the right to read is `rejected` (`Forbidden.RAM`).
 */
export type ResourceCloud = {
  zones(asked: InRegion & { language: "en-US" | "zh-CN" }): Promise<CloudZone[]>;
  /** Types in stock, in a zone or anywhere in the region. */
  instanceTypes(asked: InRegion & { zoneId?: string }): Promise<CloudInstanceType[]>;
  /** The sizes of these types, at most 10; those that there are none of are left out. */
  describeTypes(
    asked: InRegion & { instanceTypes: readonly string[] },
  ): Promise<CloudInstanceType[]>;
  /** vCPUs of pay-as-you-go machines that the account may have, and has; null when the cloud does not say. */
  vcpuQuota(asked: InRegion): Promise<{ max: number; used: number } | null>;
  /** Kinds of disks (`cloud_essd`) that machines of a type can have, in a zone or anywhere. */
  diskCategories(
    asked: InRegion & { use: "system" | "data"; zoneId?: string; instanceType?: string },
  ): Promise<string[]>;
  vpcs(asked: InRegion): Promise<CloudVpc[]>;
  vSwitches(asked: InRegion & { vpcId?: string; zoneId?: string }): Promise<CloudVSwitch[]>;
  securityGroups(asked: InRegion & { vpcId?: string }): Promise<CloudSecurityGroup[]>;
  /** Names of SSH key pairs. */
  keyPairs(asked: InRegion): Promise<string[]>;
};
