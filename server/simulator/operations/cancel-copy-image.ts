import type { Call, Outcome } from "../call";
import { startWaitingCopies } from "../copy-clock";
import { findOwn, imageNotFound, isBeingCopied, requiredRegion } from "../image-lookup";
import { Refusal } from "../refusal";
import { withoutImage } from "../world";

/** CancelCopyImage: removes a copy that waits or runs; its slot goes to the next one in the queue. */
export function cancelCopyImage(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const imageId = call.params.required("ImageId");
  const image = findOwn(call.world, regionId, imageId, call.actor.uid);
  if (!image) throw imageNotFound();
  if (!image.source) {
    throw new Refusal(
      400,
      "ImageCreatedNotFromCopy",
      "The specified image is not the target image of a copy action.",
    );
  }
  if (!isBeingCopied(image)) {
    throw new Refusal(400, "IncorrectImageStatus", "The specified snapshot is not coping.");
  }
  return {
    answer: {},
    world: startWaitingCopies(withoutImage(call.world, imageId), call.copyNow),
  };
}
