import { stableId } from "./stable-id";
import { zonesOf } from "./zones";

/** When the networks of every account were made. */
const MADE_AT = "2026-01-05T08:00:00Z";

/** A VPC of an account. */
export interface Vpc {
  readonly vpcId: string;
  readonly name: string;
  readonly cidr: string;
  readonly isDefault: boolean;
  readonly createdAt: string;
}

/** A vSwitch: the part of a VPC in one zone. */
export interface VSwitch {
  readonly vSwitchId: string;
  readonly vpcId: string;
  readonly zoneId: string;
  readonly name: string;
  readonly cidr: string;
  readonly isDefault: boolean;
  readonly createdAt: string;
}

/** A security group of a VPC. */
export interface SecurityGroup {
  readonly securityGroupId: string;
  readonly vpcId: string;
  readonly name: string;
  readonly createdAt: string;
}

/** The networks of an account in a region: a default VPC over all zones and one for production. */
export interface Network {
  readonly vpcs: readonly Vpc[];
  readonly vSwitches: readonly VSwitch[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly keyPairs: readonly { readonly name: string; readonly createdAt: string }[];
}

/** What an account has in a region before it does anything: always the same, so nothing is kept of it. */
export function networkOf(uid: string, regionId: string): Network {
  const id = (kind: string, name: string) => stableId(kind, regionId, `${uid} ${regionId} ${name}`);
  const made = { createdAt: MADE_AT };
  const vpc = (name: string, cidr: string): Vpc => ({
    ...made,
    name,
    cidr,
    vpcId: id("vpc", name),
    isDefault: name === "default",
  });
  const standard = vpc("default", "172.16.0.0/12");
  const production = vpc("production", "10.0.0.0/8");
  const zones = zonesOf(regionId);
  const vSwitch = ({ vpcId, name, isDefault }: Vpc, zoneId: string, cidr: string): VSwitch => ({
    ...made,
    vpcId,
    zoneId,
    cidr,
    isDefault,
    name: `${name}-${zoneId}`,
    vSwitchId: id("vsw", `${name} ${zoneId}`),
  });
  return {
    vpcs: [standard, production],
    vSwitches: [
      ...zones.map(({ zoneId }, index) => vSwitch(standard, zoneId, `172.16.${index * 16}.0/20`)),
      ...zones
        .slice(0, 2)
        .map(({ zoneId }, index) => vSwitch(production, zoneId, `10.0.${index}.0/24`)),
    ],
    securityGroups: [standard, production].map(({ vpcId, name }) => ({
      ...made,
      vpcId,
      name: `${name}-web`,
      securityGroupId: id("sg", name),
    })),
    keyPairs: [{ ...made, name: "operations" }],
  };
}
