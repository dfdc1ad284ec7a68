import type { Call } from "./call";
import { Refusal } from "./refusal";
import type { Image, World } from "./world";

/** The `RegionId` parameter; refuses when it is missing or no region of this world. */
export function requiredRegion({ params, world }: Call): string {
  const regionId = params.required("RegionId");
  if (world.regions.includes(regionId)) return regionId;
  throw new Refusal(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.");
}

/** Whether an account may see (and launch from) an image: own, shared with it, or open to all. */
export function canSee(image: Image, uid: string): boolean {
  return (
    image.ownerUid === uid ||
    image.isPublic ||
    image.ownerAlias !== "custom" ||
    image.shares.some((share) => share.uid === uid)
  );
}

/** The image of that id in that region, if the account can see it. */
export function findVisible(world: World, regionId: string, imageId: string, uid: string) {
  const image = world.images[imageId];
  return image && image.regionId === regionId && canSee(image, uid) ? image : undefined;
}

/** The image of that id in that region, if the account owns it. */
export function findOwn(world: World, regionId: string, imageId: string, uid: string) {
  const image = world.images[imageId];
  return image && image.regionId === regionId && image.ownerUid === uid ? image : undefined;
}

/** The refusal for an image that is absent or not the caller's. */
export function imageNotFound(): Refusal {
  return new Refusal(404, "InvalidImageId.NotFound", "The specified ImageId does not exist.");
}

/** Whether the account has another image of this name in the region. */
export function isNameTaken(
  world: World,
  { uid, regionId, name, except }: { uid: string; regionId: string; name: string; except?: string },
): boolean {
  return Object.values(world.images).some(
    (image) =>
      image.ownerUid === uid &&
      image.regionId === regionId &&
      image.name === name &&
      image.imageId !== except,
  );
}

/** Whether the image is the target of a copy that waits or runs. */
export function isBeingCopied(image: Image): boolean {
  return image.task?.kind === "copy";
}
