import type { Call, Outcome } from "../call";
import { Refusal } from "../refusal";
import { requiredTagTarget, tagCountExceeded, taggedImages } from "../tag-target";
import { MAX_TAGS } from "../tags";
import { type Image, type World, withImage } from "../world";

/** UntagResources: removes the named tags, or all with `All`, from up to 50 images of the caller. */
export function untagResources(call: Call): Outcome {
  const target = requiredTagTarget(call);
  const keys = call.params.list("TagKey");
  const removesAll = call.params.flag("All") ?? false;
  if (keys.length > MAX_TAGS) throw tagCountExceeded();
  if (removesAll && keys.length > 0) {
    throw new Refusal(
      403,
      "Param.Conflict",
      "The specified all is true, but the specified TagKey.N is not empty.",
    );
  }
  const without = (image: Image): Image => {
    const kept = Object.entries(image.tags).filter(([key]) => !removesAll && !keys.includes(key));
    return { ...image, tags: Object.fromEntries(kept) };
  };
  const world = taggedImages(call, target).reduce(
    (next: World, image) => withImage(next, without(image)),
    call.world,
  );
  return { answer: {}, world };
}
