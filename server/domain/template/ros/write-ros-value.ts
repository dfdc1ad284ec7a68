import type { Node, Pair } from "yaml";
import type { TextEdit } from "../issue";
import { writeScalar } from "../scalar/write-scalar";
import { wholeValue } from "./read-ros-value";
import { isJson, type RosTemplate } from "./ros-template";
import { rangeOf } from "./scalar-content";

/**
 * The edit that puts a literal in the place of a pair's whole value. A value that stands below its key
 * moves up beside it; a comment between the two stays.
 */
export function writeRosValue(pair: Pair, value: string, template: RosTemplate): TextEdit {
  const { source, text } = template;
  const [from, to] = wholeValue(pair, template);
  const literal = isJson(template) ? JSON.stringify(value) : writeScalar(value, ["plain"]);
  const afterColon = text.indexOf(":", rangeOf(pair.key as Node)[1]) + 1;
  const gap = text.slice(afterColon, from);
  const below = gap.includes("\n") && gap.trim() === "" && !isJson(template);
  return below
    ? { source, range: [afterColon, to], text: ` ${literal}` }
    : { source, range: [from, to], text: literal };
}
