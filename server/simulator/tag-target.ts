import type { Call } from "./call";
import { findOwn } from "./image-lookup";
import { Refusal } from "./refusal";
import type { Image } from "./world";

const MAX_RESOURCES_PER_CALL = 50;

/** Resource types the tag operations know; only images exist in the simulated cloud. */
const RESOURCE_TYPES = [
  "instance",
  "disk",
  "snapshot",
  "image",
  "securitygroup",
  "volume",
  "eni",
  "ddh",
  "ddhcluster",
  "keypair",
  "launchtemplate",
  "reservedinstance",
  "snapshotpolicy",
  "elasticityassurance",
  "capacityreservation",
  "command",
  "invocation",
  "activation",
  "managedinstance",
];

/** What a tag operation is about. */
export interface TagTarget {
  readonly regionId: string;
  readonly resourceType: string;
  readonly resourceIds: readonly string[];
}

function missing(name: string): Refusal {
  return new Refusal(
    404,
    `MissingParameter.${name}`,
    `The parameter - ${name} should not be null.`,
  );
}

/** Reads `RegionId`, `ResourceType` and `ResourceId.N`; the ids may be absent. */
export function readTagTarget({ params, world }: Call): TagTarget {
  const regionId = params.text("RegionId");
  if (!regionId) throw missing("RegionId");
  if (!world.regions.includes(regionId)) {
    throw new Refusal(
      404,
      "InvalidRegionId.NotFound",
      "The RegionId provided does not exist in our records.",
    );
  }
  const resourceType = params.text("ResourceType");
  if (!resourceType) throw missing("ResourceType");
  if (!RESOURCE_TYPES.includes(resourceType)) {
    throw new Refusal(
      404,
      "InvalidResourceType.NotFound",
      "The ResourceType provided does not exist in our records.",
    );
  }
  const resourceIds = params.list("ResourceId");
  if (resourceIds.length > MAX_RESOURCES_PER_CALL) {
    throw new Refusal(
      400,
      "NumberExceed.ResourceIds",
      "The ResourceIds parameter's number is exceed , Valid : 50.",
    );
  }
  return { regionId, resourceType, resourceIds };
}

/** The same, for operations that cannot do without a resource id. */
export function requiredTagTarget(call: Call): TagTarget {
  const target = readTagTarget(call);
  if (target.resourceIds.length === 0) throw missing("ResourceIds");
  return target;
}

/** The images of the caller the target names; refuses when one of them is not there. */
export function taggedImages({ world, actor }: Call, target: TagTarget): Image[] {
  return [...new Set(target.resourceIds)].map((imageId) => {
    const image = findOwn(world, target.regionId, imageId, actor.uid);
    if (image && target.resourceType === "image") return image;
    throw new Refusal(
      404,
      "InvalidResourceId.NotFound",
      "The specified ResourceIds are not found in our records.",
    );
  });
}

/** The refusal for more than 20 tags or tag keys in one call. */
export function tagCountExceeded(): Refusal {
  return new Refusal(
    400,
    "NumberExceed.Tags",
    "The Tags parameter's number is exceed , Valid : 20.",
  );
}
