import type { Scalar } from "yaml";
import type { ScalarStyle } from "../scalar/scalar-style";
import type { TextRange } from "../text-range";
import { inkOf } from "./yaml-ink";

/** A scalar's content without its quotes, and how it is written. */
export type ScalarContent = { range: TextRange; style: ScalarStyle };

/**
 * Where a scalar's content stands in the text. The content of a block scalar is taken without the
 * white space around it; an empty one has none, so its `|` stands for it.
 */
export function scalarContent(scalar: Scalar, text: string): ScalarContent {
  const [from, to] = rangeOf(scalar);
  switch (scalar.type) {
    case "QUOTE_SINGLE":
      return { range: insideQuotes(text, from, to), style: "single" };
    case "QUOTE_DOUBLE":
      return { range: insideQuotes(text, from, to), style: "double" };
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return blockContent(text, from, to);
    default:
      return { range: [from, to], style: "plain" };
  }
}

/** A node's own range, without the comments and line breaks behind it. */
export function rangeOf(node: { range?: readonly number[] | null }): TextRange {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function insideQuotes(text: string, from: number, to: number): TextRange {
  const closed = to - from > 1 && text[to - 1] === text[from];
  return [from + 1, closed ? to - 1 : to];
}

function blockContent(text: string, from: number, to: number): ScalarContent {
  const lineEnd = text.indexOf("\n", from);
  const header = lineEnd < 0 || lineEnd > to ? to : lineEnd;
  const [start, end] = inkOf(text, [header, to]);
  if (end > start) return { range: [start, end], style: "block" };
  const [indicator = ""] = /^\S*/.exec(text.slice(from, header)) ?? [];
  return { range: [from, from + indicator.length], style: "plain" };
}
