import type { Node } from "web-tree-sitter";

/** A block with its labels as text, quoted or not: `resource "alicloud_instance" "web" { … }`. */
export type HclBlock = { type: string; labels: string[]; head: Node; body: Node | null };

/** An attribute: `image_id = expression`. */
export type HclAttribute = { name: string; key: Node; expression: Node };

/** The blocks that stand directly in a body. */
export function blocksIn(body: Node | null): HclBlock[] {
  return childrenOf(body, "block").map((block) => {
    const parts = block.namedChildren.filter((child) => child !== null);
    const heads = parts.filter(({ type }) => type === "identifier" || type === "string_lit");
    const [head = block, ...labels] = heads;
    return { type: head.text, labels: labels.map(labelOf), head, body: bodyOf(block) };
  });
}

/** The attributes that stand directly in a body. */
export function attributesIn(body: Node | null): HclAttribute[] {
  return childrenOf(body, "attribute").flatMap((attribute) => {
    const key = childrenOf(attribute, "identifier")[0];
    const expression = childrenOf(attribute, "expression")[0];
    return key && expression ? [{ name: key.text, key, expression }] : [];
  });
}

/** The elements of an object (`{ a = 1 }`) whose keys are written out. */
export function elementsOf(object: Node): HclAttribute[] {
  return childrenOf(object, "object_elem").flatMap((element) => {
    const [key, expression] = childrenOf(element, "expression");
    return key && expression ? [{ name: labelOf(key), key, expression }] : [];
  });
}

/** The attribute of a name; of several the first, since Terraform refuses the others. */
export function attributeNamed(body: Node | null, name: string): HclAttribute | null {
  return attributesIn(body).find((attribute) => attribute.name === name) ?? null;
}

/** The body of a block or of a whole file. */
export function bodyOf(node: Node): Node | null {
  return childrenOf(node, "body")[0] ?? null;
}

/** The named children of one type. */
export function childrenOf(node: Node | null, type: string): Node[] {
  return (node?.namedChildren ?? []).filter((child): child is Node => child?.type === type);
}

function labelOf(node: Node): string {
  const { text } = node;
  const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return quoted ? text.slice(1, -1) : text;
}
