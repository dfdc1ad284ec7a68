import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import { DISK_CATEGORIES, instanceTypesOf } from "../instance-types";
import { Refusal } from "../refusal";
import { zonesOf } from "../zones";

const DISK_GIB = { Min: 20, Max: 2048, Unit: "GiB" };
const IN_STOCK = { Status: "Available", StatusCategory: "WithStock" };
const DESTINATIONS = ["Zone", "InstanceType", "SystemDisk", "DataDisk"];

/**
 * DescribeAvailableResource: what the zones of a region have of a kind: types of machines, or kinds of
 * disks for one of them. Zones that have nothing of what is asked for are left out.
 */
export function describeAvailableResource(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const destination = readDestination(call);
  const only = call.params.text("ZoneId");
  const type = call.params.text("InstanceType");
  const zones = zonesOf(regionId)
    .filter(({ zoneId }) => only === undefined || zoneId === only)
    .map(({ zoneId }) => ({ zoneId, types: instanceTypesOf(regionId, zoneId) }))
    .map(({ zoneId, types }) => ({
      zoneId,
      types: types.filter(({ id }) => type === undefined || id === type),
    }))
    .filter(({ types }) => types.length > 0);
  return {
    answer: {
      AvailableZones: {
        AvailableZone: zones.map(({ zoneId, types }) => ({
          ...IN_STOCK,
          RegionId: regionId,
          ZoneId: zoneId,
          AvailableResources: {
            AvailableResource:
              destination === "Zone"
                ? []
                : [{ Type: destination, SupportedResources: supported(destination, types) }],
          },
        })),
      },
    },
  };
}

function readDestination({ params }: Call): string {
  const destination = params.text("DestinationResource");
  if (destination === undefined) {
    throw new Refusal(
      400,
      "Invalid.Param",
      "The input parameter DestinationResource that is mandatory for processing this request is not supplied.",
    );
  }
  if (DESTINATIONS.includes(destination)) return destination;
  throw new Refusal(
    404,
    "Invalid.DestinationResource",
    "The specified DestinationResource is not valid.",
  );
}

function supported(destination: string, types: readonly { readonly id: string }[]) {
  return {
    SupportedResource:
      destination === "InstanceType"
        ? types.map(({ id }) => ({ ...IN_STOCK, Value: id }))
        : DISK_CATEGORIES.map((category) => ({ ...IN_STOCK, ...DISK_GIB, Value: category })),
  };
}
