import type { Node } from "web-tree-sitter";
import type { ScalarStyle } from "../scalar/scalar-style";
import { decodeHclString, decodeHeredoc } from "./decode-hcl-string";
import { childrenOf } from "./hcl-body";

/** A string that is written out: its value, and where its content stands in the HCL text. */
export type HclLiteral = { value: string; from: number; to: number; style: ScalarStyle };

/** What an expression is when it is no string that is written out. */
export type HclReference = {
  kind: "variable" | "local" | "data" | "resource" | "function" | "expression" | "not-text";
  /** As written, up to what identifies it: `var.image`, `data.alicloud_images.centos`, `lookup`. */
  name: string;
  /** Whether the name is all there is to it, so that its value is this expression's. */
  whole: boolean;
};

/** Reads an expression as far as its text alone tells. */
export function readHclExpression(outer: Node): HclLiteral | HclReference {
  const expression = insideParentheses(outer);
  const [inner, ...steps] = partsOf(expression);
  if (inner?.type === "variable_expr") return readTraversal(expression);
  if (inner?.type === "function_call") {
    return { kind: "function", name: inner.namedChildren[0]?.text ?? "", whole: false };
  }
  // A list or an object with an index behind it stands for one of its values.
  if (inner && steps.length === 0) {
    if (inner.type === "literal_value") return readLiteral(inner);
    if (inner.type === "template_expr") return readTemplate(inner);
    if (inner.type === "collection_value") {
      return { kind: "not-text", name: inner.text.startsWith("{") ? "{…}" : "[…]", whole: false };
    }
  }
  return { kind: "expression", name: shorten(expression.text), whole: false };
}

/** Parentheses may be as many as a text has room for: too many to go in by recursion. */
function insideParentheses(expression: Node): Node {
  let inside = expression;
  for (;;) {
    const [inner, ...steps] = partsOf(inside);
    if (inner?.type !== "expression" || steps.length > 0) return inside;
    inside = inner;
  }
}

function partsOf(node: Node): Node[] {
  return node.namedChildren.filter((part): part is Node => !!part && part.type !== "comment");
}

/** Whether an expression is a string that is written out. */
export function isHclLiteral(read: HclLiteral | HclReference): read is HclLiteral {
  return "value" in read;
}

function readLiteral(literal: Node): HclLiteral | HclReference {
  const text = childrenOf(literal, "string_lit")[0];
  if (text) return between(text, "quoted_template_start", "quoted_template_end", "hcl");
  const isNull = childrenOf(literal, "null_lit").length > 0;
  return { kind: "not-text", name: isNull ? "" : literal.text, whole: false };
}

function readTemplate(template: Node): HclLiteral | HclReference {
  const heredoc = childrenOf(template, "heredoc_template")[0];
  const holder = heredoc ?? childrenOf(template, "quoted_template")[0] ?? template;
  const parts = holder.namedChildren.filter((part) => part !== null);
  const calls = parts.filter(({ type }) => /interpolation|directive/.test(type));
  if (calls.length === 0 && heredoc) return readHeredoc(heredoc);
  const only = calls.length === 1 && parts.length === 3 ? calls[0] : undefined;
  const inside = only ? childrenOf(only, "expression")[0] : undefined;
  const read = inside && !heredoc ? readHclExpression(inside) : null;
  // "${var.x}" is var.x; with anything else around it, it is a text that is put together.
  if (read && !isHclLiteral(read)) return read;
  return { kind: "expression", name: shorten(template.text), whole: false };
}

function readHeredoc(heredoc: Node): HclLiteral | HclReference {
  const marks = childrenOf(heredoc, "heredoc_identifier");
  const start = marks[0]?.endIndex ?? heredoc.startIndex;
  const end = marks.length > 1 ? (marks.at(-1)?.startIndex ?? start) : heredoc.endIndex;
  const content = heredoc.text.slice(start - heredoc.startIndex, end - heredoc.startIndex);
  const from = start + content.length - content.trimStart().length;
  const ink = content.trim();
  // Between its marks there is no line that a text could be written to.
  if (ink === "") return { kind: "not-text", name: "", whole: false };
  // The line break before the closing mark belongs to the value.
  const value = `${decodeHeredoc(ink)}\n`;
  return { value, from, to: from + ink.length, style: `heredoc ${marks[0]?.text ?? ""}` };
}

function between(node: Node, opening: string, closing: string, style: ScalarStyle): HclLiteral {
  const from = childrenOf(node, opening)[0]?.endIndex ?? node.startIndex;
  const to = childrenOf(node, closing)[0]?.startIndex ?? node.endIndex;
  const content = node.text.slice(from - node.startIndex, to - node.startIndex);
  return { value: decodeHclString(content), from, to, style };
}

function readTraversal(expression: Node): HclReference {
  const [head, ...steps] = expression.namedChildren.filter((child) => child !== null);
  const path = [head?.text ?? ""];
  for (const step of steps) {
    if (step.type !== "get_attr") break;
    path.push(step.namedChildren[0]?.text ?? "");
  }
  const [first] = path;
  const taken = first === "data" ? 3 : 2;
  const whole = path.length === taken && steps.length === taken - 1;
  const name = path.slice(0, taken).join(".");
  if (first === "var") return { kind: "variable", name, whole };
  if (first === "local") return { kind: "local", name, whole };
  if (first === "data") return { kind: "data", name, whole: false };
  const isResource = path.length > 2 && !["module", "each", "count", "self"].includes(first ?? "");
  return isResource
    ? { kind: "resource", name, whole: false }
    : { kind: "expression", name: shorten(expression.text), whole: false };
}

/** An expression may be any length; a message is a sentence. */
function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
