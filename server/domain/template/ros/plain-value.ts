import { isMap, isScalar, isSeq } from "yaml";
import { entriesOf, resolved } from "./ros-map";
import type { Survey } from "./survey";

/**
 * A part of a template as plain values, aliases written out (the survey has refused templates that grow
 * beyond measure, and those that hold themselves end after some levels). Numbers that JavaScript would
 * write otherwise are texts, as written; a value with a tag such as `!Ref` is what stands behind the tag.
 */
export function plainValue(node: unknown, survey: Survey, depth = 0): unknown {
  const target = resolved(node, survey);
  if (depth > DEEPEST) return null;
  if (isScalar(target)) {
    const { value, source } = target;
    return typeof value === "number" && source && String(value) !== source ? source : value;
  }
  if (isSeq(target)) return target.items.map((item) => plainValue(item, survey, depth + 1));
  if (!isMap(target)) return null;
  return Object.fromEntries(
    entriesOf(target).map(([key, { value }]) => [key, plainValue(value, survey, depth + 1)]),
  );
}

const DEEPEST = 40;
