import type { Call, Outcome } from "../call";
import { Refusal } from "../refusal";
import { readTagTarget, tagCountExceeded } from "../tag-target";
import { MAX_TAGS } from "../tags";
import type { Image } from "../world";

/** Resource × tag entries of one page; the rest follows with `NextToken`. */
const PAGE_SIZE = 50;

interface TagWish {
  readonly key: string;
  readonly value: string | undefined;
}

/** ListTagResources: the tags of the caller's images, by image id, by tag, or by both. */
export function listTagResources(call: Call): Outcome {
  const target = readTagTarget(call);
  const wishes = readWishes(call);
  const filterKey = call.params.text("TagFilter.1.TagKey");
  const filterValues = call.params.list("TagFilter.1.TagValues");
  if (target.resourceIds.length === 0 && wishes.length === 0 && !filterKey) {
    throw new Refusal(
      403,
      "BothEmpty.TagsAndResources",
      "The specified Tags and ResourcesIds are not allow to both empty.",
    );
  }
  if (filterKey && wishes.length > 0) {
    throw new Refusal(
      400,
      "InvalidTags.MalFormed",
      "The tags must be empty, when the tagFilters is not empty.",
    );
  }
  const entries = Object.values(call.world.images)
    .filter((image) => target.resourceType === "image" && image.regionId === target.regionId)
    .filter((image) => image.ownerUid === call.actor.uid)
    .filter((image) => !target.resourceIds.length || target.resourceIds.includes(image.imageId))
    .filter((image) => wishes.every((wish) => carries(image, wish)))
    .flatMap(entriesOf)
    .filter((entry) => !filterKey || resembles(entry, filterKey, filterValues));
  const offset = readOffset(call);
  const end = offset + PAGE_SIZE;
  return {
    answer: {
      NextToken: end < entries.length ? tokenOf(end) : "",
      TagResources: { TagResource: entries.slice(offset, end) },
    },
  };
}

/** Fuzzy search: by a part of the key alone, or by the whole key and parts of its values. */
function resembles(
  entry: { TagKey: string; TagValue: string },
  key: string,
  values: readonly string[],
): boolean {
  const part = (text: string) => text.replaceAll("*", "");
  if (values.length === 0) return entry.TagKey.includes(part(key));
  return entry.TagKey === key && values.some((value) => entry.TagValue.includes(part(value)));
}

function readWishes({ params }: Call): TagWish[] {
  const pairs = params.pairs("Tag");
  if (pairs.length > MAX_TAGS) throw tagCountExceeded();
  return pairs.map(({ key, value }) => {
    if (key) return { key, value: value || undefined };
    throw new Refusal(
      400,
      "InvalidParameter.TagValue",
      "The specified Tag.n.Value is not valid without Tag.n.Key.",
    );
  });
}

function carries(image: Image, { key, value }: TagWish): boolean {
  if (!Object.hasOwn(image.tags, key)) return false;
  return value === undefined || image.tags[key] === value;
}

function entriesOf(image: Image) {
  return Object.entries(image.tags).map(([key, value]) => ({
    ResourceType: "image",
    ResourceId: image.imageId,
    TagKey: key,
    TagValue: value,
  }));
}

function tokenOf(offset: number): string {
  return Buffer.from(`tags:${offset}`).toString("hex");
}

function readOffset({ params }: Call): number {
  const token = params.text("NextToken");
  if (!token) return 0;
  const [, offset] = /^tags:(\d+)$/.exec(Buffer.from(token, "hex").toString()) ?? [];
  if (offset) return Number(offset);
  throw new Refusal(403, "Invalid.NextToken", "The specified NextToken is not valid.");
}
