import { findVisible, imageNotFound } from "../image-lookup";
import type { World } from "../world";

/** Names the vendor's own images begin with; ROS also completes a part of one (`centos_7`). */
const VENDOR_IMAGE =
  /^(aliyun|alinux|almalinux|anolisos|centos|coreos|debian|fedora|freebsd|opensuse|rockylinux|suse|sles|ubuntu|win|windows|winsvr)([-_*\d].*)?$/i;

/** A no of ECS: code and message of RunInstances. */
export interface LaunchRefusal {
  readonly code: string;
  readonly message: string;
}

/**
 * Why ECS would not start a machine of this account from this image in this region, or null when it
 * would: the image is there, the account may use it, and it is ready. A deprecated image still starts
 * machines (ModifyImageAttribute). The vendor's own images are in every region.
 */
export function whyNotLaunch(
  world: World,
  { uid, regionId, imageId }: { uid: string; regionId: string; imageId: string },
): LaunchRefusal | null {
  if (VENDOR_IMAGE.test(imageId)) return null;
  const image = findVisible(world, regionId, imageId, uid);
  if (!image) {
    const { code, message } = imageNotFound();
    return { code, message };
  }
  if (image.status !== "Available" && image.status !== "Deprecated") {
    return { code: "IncorrectImageStatus", message: "The image not available." };
  }
  const isPaidFor =
    image.productCode === "" ||
    image.ownerUid === uid ||
    image.subscribers.includes(uid) ||
    image.shares.some((share) => share.uid === uid);
  if (!isPaidFor) {
    return { code: "ImageNotSubscribed", message: "The specified image has not be subscribed." };
  }
  return null;
}
