import type { Node } from "web-tree-sitter";
import { childrenOf, elementsOf } from "./hcl-body";
import { isHclLiteral, readHclExpression } from "./read-hcl-expression";

/** Deepest nesting that is read. */
const DEEPEST = 20;

/** The value of an expression that is written out: text, number, bool, null, list or object; undefined otherwise. */
export function readHclValue(expression: Node, depth = 0): unknown {
  const read = readHclExpression(expression);
  if (isHclLiteral(read)) return read.value;
  if (read.kind !== "not-text" || depth > DEEPEST) return undefined;
  const [inner] = expression.namedChildren.filter((part) => part && part.type !== "comment");
  if (!inner) return undefined;
  if (inner.type === "literal_value") return readLiteral(inner);
  return inner.type === "collection_value" ? readCollection(inner, depth) : undefined;
}

function readLiteral({ text }: Node): unknown {
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function readCollection(collection: Node, depth: number): unknown {
  const [tuple] = childrenOf(collection, "tuple");
  if (tuple) {
    const items = childrenOf(tuple, "expression").map((item) => readHclValue(item, depth + 1));
    return items.includes(undefined) ? undefined : items;
  }
  const [object] = childrenOf(collection, "object");
  if (!object) return undefined;
  const entries = elementsOf(object).map(
    ({ name, expression }) => [name, readHclValue(expression, depth + 1)] as const,
  );
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}
