import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import { networkOf } from "../network";
import { isWanted, pageOf } from "../page-of";

const MAX_PAGE = 50;
/** Addresses of every vSwitch that the vendor keeps for itself. */
const KEPT_ADDRESSES = 4;

/** DescribeVSwitches: the vSwitches of the caller in a region, by VPC and zone. */
export function describeVSwitches(call: Call): Outcome {
  const { vSwitches } = networkOf(call.actor.uid, requiredRegion(call));
  const wanted = vSwitches.filter(
    ({ vSwitchId, vpcId, zoneId }) =>
      isWanted(call, "VSwitchId", vSwitchId) &&
      isWanted(call, "VpcId", vpcId) &&
      isWanted(call, "ZoneId", zoneId),
  );
  const { items, facts } = pageOf(call, wanted, MAX_PAGE);
  return {
    answer: {
      ...facts,
      VSwitches: {
        VSwitch: items.map((vSwitch) => ({
          VSwitchId: vSwitch.vSwitchId,
          VSwitchName: vSwitch.name,
          VpcId: vSwitch.vpcId,
          ZoneId: vSwitch.zoneId,
          CidrBlock: vSwitch.cidr,
          IsDefault: vSwitch.isDefault,
          AvailableIpAddressCount: freeAddresses(vSwitch.cidr),
          Status: "Available",
          CreationTime: vSwitch.createdAt,
        })),
      },
    },
  };
}

function freeAddresses(cidr: string): number {
  return 2 ** (32 - Number(cidr.split("/")[1])) - KEPT_ADDRESSES;
}
