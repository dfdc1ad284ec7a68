import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import { networkOf } from "../network";
import { isWanted, pageOf } from "../page-of";

const MAX_PAGE = 100;

/** DescribeSecurityGroups: the security groups of the caller in a region, by VPC. */
export function describeSecurityGroups(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const wanted = networkOf(call.actor.uid, regionId).securityGroups.filter(
    ({ securityGroupId, vpcId }) =>
      isWanted(call, "SecurityGroupId", securityGroupId) && isWanted(call, "VpcId", vpcId),
  );
  const { items, facts } = pageOf(call, wanted, MAX_PAGE);
  return {
    answer: {
      ...facts,
      RegionId: regionId,
      SecurityGroups: {
        SecurityGroup: items.map((group) => ({
          SecurityGroupId: group.securityGroupId,
          SecurityGroupName: group.name,
          SecurityGroupType: "normal",
          VpcId: group.vpcId,
          CreationTime: group.createdAt,
        })),
      },
    },
  };
}
