import type { Node } from "web-tree-sitter";
import {
  attributeNamed,
  blocksIn,
  bodyOf,
  childrenOf,
  elementsOf,
  type HclAttribute,
} from "../hcl/hcl-body";

/** An argument that a pattern leads to, or that hides what it leads to behind an expression. */
export type ArgumentMatch = {
  hidden: boolean;
  /** Path inside the resource: `image_id`, `queues.0.compute_nodes.1.image_id`. */
  path: string;
  attribute: HclAttribute;
};

/**
 * Every argument that a pattern such as `queues.compute_nodes.image_id` leads to from a body. Nested
 * blocks are numbered by name; the provider takes many of them as lists of objects too.
 */
export function matchArguments(body: Node | null, pattern: string): ArgumentMatch[] {
  return inBody(body, pattern.split("."), []);
}

function inBody(
  body: Node | null,
  [name, ...rest]: readonly string[],
  walked: readonly string[],
): ArgumentMatch[] {
  if (name === undefined || body === null) return [];
  const attribute = attributeNamed(body, name);
  const written = attribute ? inAttribute(attribute, rest, [...walked, name]) : [];
  if (rest.length === 0) return written;
  const nested = blocksIn(body, [name]).flatMap((block, index) =>
    inBody(bodyOf(block.node), rest, [...walked, name, String(index)]),
  );
  const dynamic = blocksIn(body, ["dynamic"])
    .filter(({ labels }) => labels[0] === name)
    .flatMap((block, index) => {
      const [content] = blocksIn(bodyOf(block.node), ["content"]);
      return inBody(content ? bodyOf(content.node) : null, rest, [
        ...walked,
        "dynamic",
        name,
        String(index),
      ]);
    });
  return [...written, ...nested, ...dynamic];
}

function inAttribute(
  attribute: HclAttribute,
  rest: readonly string[],
  walked: readonly string[],
): ArgumentMatch[] {
  if (rest.length === 0) return [{ hidden: false, path: walked.join("."), attribute }];
  const { expression } = attribute;
  const collection = childrenOf(expression, "collection_value")[0] ?? null;
  const [object] = childrenOf(collection, "object");
  if (object) return inObject(object, rest, walked);
  const [tuple] = childrenOf(collection, "tuple");
  if (!tuple) return [{ hidden: true, path: walked.join("."), attribute }];
  return childrenOf(tuple, "expression").flatMap((item, index) =>
    inAttribute({ ...attribute, expression: item }, rest, [...walked, String(index)]),
  );
}

function inObject(
  object: Node,
  [name, ...rest]: readonly string[],
  walked: readonly string[],
): ArgumentMatch[] {
  const element = elementsOf(object).find((one) => one.name === name);
  return element && name ? inAttribute(element, rest, [...walked, name]) : [];
}
