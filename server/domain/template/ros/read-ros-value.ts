import { isAlias, isScalar, type Node, type Pair } from "yaml";
import { briefOrigin } from "../brief-origin";
import type { Slot, SlotOrigin } from "../slot";
import type { TextRange } from "../text-range";
import { resolved, textIn } from "./ros-map";
import type { RosTemplate } from "./ros-template";
import { rangeOf, scalarContent } from "./scalar-content";
import { traceRosValue } from "./trace-ros-value";
import { inkOf } from "./yaml-ink";

/** What stands in a slot. */
export type SlotValue = Pick<Slot, "literal" | "value" | "range" | "styles" | "origin">;

/** Reads what stands behind a key; where nothing is written the origin has no name. */
export function readRosValue(pair: Pair, template: RosTemplate): SlotValue {
  const node = pair.value as Node | null;
  if (node === null || isEmpty(node)) return emptyAt(rangeOf(node ?? (pair.key as Node)), node);
  const value = textIn(node);
  if (isScalar(node) && value !== null) {
    const { range, style } = scalarContent(node, template.text);
    return { literal: true, value, range, styles: [style], origin: null };
  }
  const range = wholeValue(pair, template);
  return { ...NO_LITERAL, range, origin: briefOrigin(originOf(node, template)) };
}

function originOf(node: Node, template: RosTemplate): SlotOrigin {
  if (!isAlias(node)) return traceRosValue(node, template);
  const value = textIn(resolved(node, template.survey));
  return { kind: "alias", name: `*${node.source}`, value };
}

/** Where the whole value of a pair stands, its tag and anchor included. */
export function wholeValue(pair: Pair, { text }: RosTemplate): TextRange {
  const [from, to] = rangeOf(pair.value as Node);
  const keyEnd = rangeOf(pair.key as Node)[1];
  const [before = ""] = BEFORE_VALUE.exec(text.slice(keyEnd, from)) ?? [];
  return inkOf(text, [keyEnd + before.length, to]);
}

/** What may stand between a key and its value: the colon, white space and comments, also with a `&`. */
const BEFORE_VALUE = /^(?:[ \t\r\n:]|#[^\n]*)*/;

const NO_LITERAL = { literal: false, value: null, styles: [] };

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.tag === undefined;
}

/** `~` and `null` stand where they are written; a key alone has its value behind it. */
function emptyAt([from, to]: TextRange, node: Node | null): SlotValue {
  const range: TextRange = node ? [from, to] : [to, to];
  return { ...NO_LITERAL, range, origin: { kind: "not-text", name: "", value: null } };
}
