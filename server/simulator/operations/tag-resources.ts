import type { Call, Outcome } from "../call";
import { Refusal } from "../refusal";
import { requiredTagTarget, tagCountExceeded, taggedImages } from "../tag-target";
import { MAX_TAGS, readTags } from "../tags";
import { type Image, type World, withImage } from "../world";

/** TagResources: adds or overwrites tags of up to 50 images of the caller, all of them or none. */
export function tagResources(call: Call): Outcome {
  const target = requiredTagTarget(call);
  const pairs = call.params.pairs("Tag");
  if (pairs.length === 0) {
    throw new Refusal(404, "MissingParameter.Tags", "The parameter - Tags should not be null.");
  }
  if (pairs.length > MAX_TAGS) throw tagCountExceeded();
  if (pairs.some(({ value }) => value === undefined)) {
    throw new Refusal(400, "InvalidTagValue.Malformed", "The specified Tag.n.Value is not valid.");
  }
  const tags = readTags(pairs);
  const world = taggedImages(call, target).reduce(
    (next: World, image) => withImage(next, tagged(image, tags)),
    call.world,
  );
  return { answer: {}, world };
}

function tagged(image: Image, tags: Readonly<Record<string, string>>): Image {
  const merged = { ...image.tags, ...tags };
  const keys = Object.keys(merged);
  if (new Set(keys.map((key) => key.toLowerCase())).size < keys.length) {
    throw new Refusal(
      403,
      "TagKey.Duplication",
      "The TagKey has duplication with others, case-insensitive.",
    );
  }
  if (keys.length > MAX_TAGS) {
    throw new Refusal(
      400,
      "OperationDenied.QuotaExceed",
      "The quota of tags on resource is beyond permitted range.",
    );
  }
  return { ...image, tags: merged };
}
