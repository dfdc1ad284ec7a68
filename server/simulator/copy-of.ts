import type { Call } from "./call";
import type { CopyOrder } from "./copy-order";
import { resourceId } from "./resource-id";
import type { Image, Task } from "./world";

/** The new image a CopyImage order makes of `source`: waiting, owned by the caller, its lineage kept. */
export function copyOf(
  source: Image,
  order: CopyOrder,
  { call, task }: { call: Call; task: Task },
): Image {
  const imageId = resourceId("m", order.destinationRegionId, call.random);
  const isEncrypted = source.encrypted || order.encrypted;
  return {
    ...source,
    imageId,
    regionId: order.destinationRegionId,
    ownerUid: call.actor.uid,
    ownerAlias: "custom",
    name: order.name ?? imageId,
    description: order.description ?? "",
    family: "",
    status: "Waiting",
    progress: 0,
    encrypted: isEncrypted,
    kmsKeyId: order.kmsKeyId ?? (order.encrypted ? "" : source.kmsKeyId),
    usage: "none",
    resourceGroupId: order.resourceGroupId ?? "",
    snapshotId: resourceId("s", order.destinationRegionId, call.random),
    createdAt: call.calendarNow,
    tags: order.tags,
    shares: [],
    isPublic: false,
    source: { imageId: source.imageId, regionId: source.regionId, ownerUid: source.ownerUid },
    task,
    endedAt: undefined,
    sequence: call.world.nextSequence,
  };
}
