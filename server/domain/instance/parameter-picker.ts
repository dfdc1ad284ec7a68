import type { ParameterPicker } from "./template-parameter";

/** ROS, "AssociationProperty": those whose values the account's cloud lists. */
const PICKERS: Readonly<Record<string, ParameterPicker>> = {
  "ALIYUN::ECS::Instance::ZoneId": "zone",
  "ALIYUN::ECS::ZoneId": "zone",
  ZoneId: "zone",
  "ALIYUN::ECS::Instance::InstanceType": "instance-type",
  "ALIYUN::ECS::VPC::VPCId": "vpc",
  "ALIYUN::VPC::VPC::VpcId": "vpc",
  "ALIYUN::ECS::VSwitch::VSwitchId": "v-switch",
  "ALIYUN::VPC::VSwitch::VSwitchId": "v-switch",
  "ALIYUN::ECS::SecurityGroup::SecurityGroupId": "security-group",
  "ALIYUN::ECS::KeyPair::KeyPairName": "key-pair",
  "ALIYUN::ECS::Disk::SystemDiskCategory": "system-disk",
  "ALIYUN::ECS::Disk::DataDiskCategory": "data-disk",
};

/** What to choose the values of an `AssociationProperty` from; null when nothing lists them. */
export function parameterPicker(association: string): ParameterPicker | null {
  // Many templates write `ALIYUN::ECS::Instance:ZoneId`, which ROS takes as well.
  const name = association.trim().replaceAll(/:+/g, "::");
  return Object.hasOwn(PICKERS, name) ? (PICKERS[name] ?? null) : null;
}
