import { stableId, stableUuid } from "../stable-id";

/** What the ids of a resource type begin with, by the end of its name. */
const KINDS: readonly (readonly [RegExp, string])[] = [
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

/** The id the cloud gives a resource of a stack: the same whenever it is asked. */
export function physicalId(
  stack: { readonly stackId: string; readonly regionId: string },
  type: string,
  name: string,
): string {
  const seed = `${stack.stackId} ${name}`;
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  return kind === undefined ? stableUuid(seed) : stableId(kind, stack.regionId, seed);
}
