import type { Call, Outcome } from "../call";
import { refuseDryRun } from "../dry-run";
import {
  findOwn,
  findVisible,
  imageNotFound,
  isBeingCopied,
  requiredRegion,
} from "../image-lookup";
import { Refusal } from "../refusal";
import { type Image, type World, withoutImage } from "../world";

/**
 * DeleteImage: removes an image of the caller. An image that does not exist is ignored, as the API
 * reference says; one that belongs to somebody else and is visible is `InvalidImageId.NotFound`.
 */
export function deleteImage(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const imageId = call.params.required("ImageId");
  const isForced = call.params.flag("Force") ?? false;
  const image = findOwn(call.world, regionId, imageId, call.actor.uid);
  if (image) checkDeletable(call.world, image, isForced);
  else if (findVisible(call.world, regionId, imageId, call.actor.uid)) throw imageNotFound();
  refuseDryRun(call);
  return image ? { answer: {}, world: withoutImage(call.world, imageId) } : { answer: {} };
}

function checkDeletable(world: World, image: Image, isForced: boolean): void {
  const isCopySource = Object.values(world.images).some(
    (other) => isBeingCopied(other) && other.source?.imageId === image.imageId,
  );
  if (isBeingCopied(image) || isCopySource) {
    throw new Refusal(
      403,
      "OperationDenied.ImageCopying",
      "The image is being copied. Please use the CancelCopyImage API.",
    );
  }
  if (image.isPublic) {
    throw new Refusal(
      403,
      "ImageIsPublic",
      "You can not delete public image, please modify it to private.",
    );
  }
  if (isForced) return;
  if (image.shares.length > 0) {
    throw new Refusal(
      403,
      "ImageUseShared",
      "The specified image has been shared to others. You can use the DescribeImageSharePermission API to query the users who have been shared.",
    );
  }
  if (image.usage === "instance") {
    throw new Refusal(
      403,
      "ImageUsingByInstance",
      "The specified image has been used to create instances. You can use the DescribeInstances API to query these instances, or you can use the force parameter to proceed.",
    );
  }
}
