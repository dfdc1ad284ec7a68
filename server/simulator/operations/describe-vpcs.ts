import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import { networkOf } from "../network";
import { isWanted, pageOf } from "../page-of";

const MAX_PAGE = 50;

/** DescribeVpcs: the VPCs of the caller in a region, with the ids of their vSwitches. */
export function describeVpcs(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const { vpcs, vSwitches } = networkOf(call.actor.uid, regionId);
  const wanted = vpcs.filter(
    ({ vpcId, isDefault }) =>
      isWanted(call, "VpcId", vpcId) && isWanted(call, "IsDefault", String(isDefault)),
  );
  const { items, facts } = pageOf(call, wanted, MAX_PAGE);
  return {
    answer: {
      ...facts,
      Vpcs: {
        Vpc: items.map((vpc) => ({
          VpcId: vpc.vpcId,
          VpcName: vpc.name,
          CidrBlock: vpc.cidr,
          IsDefault: vpc.isDefault,
          RegionId: regionId,
          Status: "Available",
          CreationTime: vpc.createdAt,
          VSwitchIds: {
            VSwitchId: vSwitches
              .filter(({ vpcId }) => vpcId === vpc.vpcId)
              .map(({ vSwitchId }) => vSwitchId),
          },
        })),
      },
    },
  };
}
