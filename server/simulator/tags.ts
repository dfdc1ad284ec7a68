import type { WireTag } from "./parameters";
import { Refusal } from "./refusal";

/** Tags one resource may carry (TagResources: OperationDenied.QuotaExceed). */
export const MAX_TAGS = 20;
const MAX_TAG_TEXT = 128;

function hasWebAddress(text: string): boolean {
  return /https?:\/\//.test(text);
}

function checkKey(key: string | undefined): asserts key is string {
  const isBad =
    !key ||
    key.length > MAX_TAG_TEXT ||
    key.startsWith("aliyun") ||
    key.startsWith("acs:") ||
    hasWebAddress(key);
  if (isBad) {
    throw new Refusal(400, "InvalidTagKey.Malformed", "The specified Tag.n.Key is not valid.");
  }
}

function checkValue(value: string): void {
  if (value.length > MAX_TAG_TEXT || value.startsWith("acs:") || hasWebAddress(value)) {
    throw new Refusal(400, "InvalidTagValue.Malformed", "The specified Tag.n.Value is not valid.");
  }
}

/**
 * The tags of a call as a record; refuses malformed keys and values and keys given twice
 * (`InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `Duplicate.TagKey`). A tag without a
 * value has the empty one.
 */
export function readTags(pairs: readonly WireTag[]): Record<string, string> {
  const tags = new Map<string, string>();
  for (const { key, value = "" } of pairs) {
    checkKey(key);
    checkValue(value);
    if (tags.has(key)) {
      throw new Refusal(400, "Duplicate.TagKey", "The Tag.N.Key contain duplicate key.");
    }
    tags.set(key, value);
  }
  return Object.fromEntries(tags);
}

/** The refusal for more tags than the call or the resource may have. */
export function tooManyTags(): Refusal {
  return new Refusal(400, "InvalidTagCount", "The specified tags are beyond the permitted range.");
}
