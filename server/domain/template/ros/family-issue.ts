import { isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { sentence } from "../../sentence";
import type { Issue, TextEdit } from "../issue";
import type { Slot } from "../slot";
import { slotIssue } from "../slot-issues";
import type { PropertyMatch } from "./match-properties";
import { wholeValue } from "./read-ros-value";
import { pairOf } from "./ros-map";
import type { RosTemplate } from "./ros-template";
import { rangeOf } from "./scalar-content";

/**
 * An image family beside an image id: ECS refuses the two together
 * (RunInstances, UnexpectedImageFamily.ImageIdSupplied).
 */
export function familyIssue(slot: Slot, match: PropertyMatch, template: RosTemplate): Issue[] {
  const family = pairOf(match.holder, "ImageFamily");
  if (!family || (isScalar(family.value) && family.value.value === null)) return [];
  const edits = [removal(family, match.holder, template)];
  const fix = { title: sentence("templateRules.fix.removeFamily"), edits };
  return [{ ...slotIssue(slot, "image-and-family", {}, fix), range: rangeOf(family.key as Node) }];
}

/** Takes a pair out of its map: with its comma where there is one, else with its lines. */
function removal(pair: Pair, holder: YAMLMap, template: RosTemplate): TextEdit {
  const { source, text } = template;
  const from = rangeOf(pair.key as Node)[0];
  const to = pair.value === null ? rangeOf(pair.key as Node)[1] : wholeValue(pair, template)[1];
  if (!holder.flow) return { source, range: wholeLines(text, from, to), text: "" };
  const index = holder.items.indexOf(pair);
  const next = holder.items[index + 1];
  if (next) return { source, range: [from, rangeOf(next.key as Node)[0]], text: "" };
  const previous = holder.items[index - 1];
  return { source, range: [previous ? commaAfter(previous, from, text) : from, to], text: "" };
}

/** The comma behind a pair, which no comment between it and the next one holds. */
function commaAfter({ key, value }: Pair, to: number, text: string): number {
  const end = rangeOf((value ?? key) as Node)[1];
  const [before = ""] = /^(?:\s|#[^\n]*)*/.exec(text.slice(end, to)) ?? [];
  return end + before.length;
}

/** From the pair's indentation to the next line's; the first pair of a list item keeps its dash. */
function wholeLines(text: string, from: number, to: number): [number, number] {
  const lineEnd = text.indexOf("\n", to);
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const alone = text.slice(lineStart, from).trim() === "";
  if (alone) return [lineStart, lineEnd < 0 ? text.length : lineEnd + 1];
  const nextLine = text.slice(to).search(/\S/);
  return [from, nextLine < 0 ? to : to + nextLine];
}
