import { createHash } from "node:crypto";
import { findRegion } from "../regions";

/** What the ids of a resource type begin with, by the end of its name. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/(ECS::Instance|InstanceGroup|InstanceClone|alicloud_instance)$/, "i"],
  [/(::VPC|alicloud_vpc)$/, "vpc"],
  [/(VSwitch|alicloud_vswitch)$/, "vsw"],
  [/(SecurityGroup|alicloud_security_group)$/, "sg"],
  [/(EIP|alicloud_eip(_address)?)$/, "eip"],
  [/(LaunchTemplate|launch_template)$/, "lt"],
  [/(ScalingGroup|ess_scaling_group)$/, "asg"],
  [/(ScalingConfiguration|ess_scaling_configuration)$/, "asc"],
  [/(Disk|alicloud_ecs_disk)$/, "d"],
];
const ID_LENGTH = 20;

function digits(seed: string): string {
  const hash = createHash("sha256").update(seed).digest("hex");
  return BigInt(`0x${hash}`).toString(36);
}

/** An id made of a seed in the shape of a UUID: the same for the same seed. */
export function stableUuid(seed: string): string {
  const hash = createHash("sha256").update(seed).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join("-");
}

/** The id the cloud gives a resource of a stack: the same whenever it is asked. */
export function physicalId(
  stack: { stackId: string; regionId: string },
  type: string,
  name: string,
) {
  const seed = `${stack.stackId} ${name}`;
  const kind = PREFIXES.find(([pattern]) => pattern.test(type))?.[1];
  if (kind === undefined) return stableUuid(seed);
  const region = findRegion(stack.regionId)?.idPrefix ?? "";
  return `${kind}-${region}${digits(seed).slice(-(ID_LENGTH - region.length))}`;
}
