import type { Call, Outcome } from "../call";
import {
  type ClientToken,
  readClientToken,
  recallResourceId,
  withClientToken,
} from "../client-token";
import { copyDurationMs, startWaitingCopies } from "../copy-clock";
import { copyOf } from "../copy-of";
import { type CopyOrder, readCopyOrder } from "../copy-order";
import { checkCopyAllowed } from "../copy-rules";
import { refuseDryRun } from "../dry-run";
import { findVisible, imageNotFound } from "../image-lookup";
import { Refusal } from "../refusal";
import { steeringOf, withHit } from "../sentinels";
import { type Image, type Task, type World, withImage } from "../world";

const THROTTLE_RETRY_MS = 500;

/**
 * CopyImage: starts (or queues) a copy and answers the id of the new image at once. The same
 * ClientToken with the same parameters answers the same id; codes as in the API reference.
 */
export function copyImage(call: Call): Outcome {
  const order = readCopyOrder(call);
  const token = readClientToken(call);
  const remembered = recallResourceId(call, token);
  if (remembered) {
    refuseDryRun(call);
    return { answer: { ImageId: remembered } };
  }

  const source = findVisible(call.world, order.regionId, order.imageId, call.actor.uid);
  if (!source || source.ownerAlias === "system") throw imageNotFound();
  const steering = steeringOf(call.world, source, order.destinationRegionId);
  if (steering.throttled) {
    return {
      refusal: new Refusal(
        400,
        "Throttling.User",
        "Request was denied due to user flow control.",
        THROTTLE_RETRY_MS,
      ),
      world: withHit(call.world, "throttled-twice", source, order.destinationRegionId),
    };
  }
  checkCopyAllowed(call, order, source, steering.quotaExceeded);
  refuseDryRun(call);

  const copy = copyOf(source, order, { call, task: taskOf(source, order, steering.fate) });
  return {
    answer: { ImageId: copy.imageId },
    world: afterCopy(call, source, copy, token),
    thenDropConnection: steering.dropConnection,
  };
}

function taskOf(source: Image, order: CopyOrder, fate: Task["fate"]): Task {
  const gib = source.dataDisksGiB.reduce((sum, size) => sum + size, source.sizeGiB);
  const isSameRegion = order.regionId === order.destinationRegionId;
  return { kind: "copy", startedAt: null, durationMs: copyDurationMs(gib, isSameRegion), fate };
}

function afterCopy(call: Call, source: Image, copy: Image, token: ClientToken | null): World {
  let world = withImage(call.world, copy);
  world = { ...world, nextSequence: world.nextSequence + 1 };
  world = withClientToken(world, token, copy.imageId);
  world = withHit(world, "accepted-then-dropped", source, copy.regionId);
  world = withHit(world, "create-failed-once", source, copy.regionId);
  return startWaitingCopies(world, call.copyNow);
}
