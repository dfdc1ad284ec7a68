import type { Node, TreeCursor } from "web-tree-sitter";

/** A block with its labels as text, quoted or not: `resource "alicloud_instance" "web" { … }`. */
export type HclBlock = { type: string; labels: string[]; head: Node; body: Node | null };

/** An attribute: `image_id = expression`. */
export type HclAttribute = { name: string; key: Node; expression: Node };

/** The blocks of some types that stand directly in a body. */
export function blocksIn(body: Node | null, types: readonly string[]): HclBlock[] {
  const blocks: HclBlock[] = [];
  for (const { word, cursor } of statementsIn(body)) {
    const wanted = types.includes(word) && cursor.nodeType === "block";
    if (wanted) blocks.push(readBlock(cursor.currentNode));
  }
  return blocks;
}

function readBlock(block: Node): HclBlock {
  const heads: Node[] = [];
  let body: Node | null = null;
  for (const part of namedIn(block)) {
    const { type } = part;
    if (type === "identifier" || type === "string_lit") heads.push(part);
    else if (type === "body") body ??= part;
  }
  const [head = block, ...labels] = heads;
  return { type: head.text, labels: labels.map(labelOf), head, body };
}

/** The attributes that stand directly in a body. */
export function attributesIn(body: Node | null): HclAttribute[] {
  const attributes: HclAttribute[] = [];
  for (const { cursor } of statementsIn(body)) {
    const attribute = readAttribute(cursor);
    if (attribute) attributes.push(attribute);
  }
  return attributes;
}

/** The attribute of a name; of several the first, since Terraform refuses the others. */
export function attributeNamed(body: Node | null, name: string): HclAttribute | null {
  for (const { word, cursor } of statementsIn(body)) {
    const attribute = word === name ? readAttribute(cursor) : null;
    if (attribute) return attribute;
  }
  return null;
}

/** The attributes whose name one before them has. */
export function repeatedIn(body: Node | null): HclAttribute[] {
  const words = new Set<string>();
  let statements = 0;
  for (const { word } of statementsIn(body)) {
    words.add(word);
    statements += 1;
  }
  if (words.size === statements) return [];
  const names = new Set<string>();
  return attributesIn(body).filter(({ name }) => {
    const repeated = names.has(name);
    names.add(name);
    return repeated;
  });
}

function readAttribute(cursor: TreeCursor): HclAttribute | null {
  if (cursor.nodeType !== "attribute") return null;
  const [key, ...rest] = namedIn(cursor.currentNode);
  const expression = rest.find(({ type }) => type === "expression");
  return key && expression ? { name: key.text, key, expression } : null;
}

/** A block or an attribute by its first word; the cursor stands on it until the next one is asked for. */
type Statement = { word: string; cursor: TreeCursor };

/**
 * What stands in a body. Most of it is of no interest, and a node costs a call into WebAssembly and an
 * object: so a cursor goes over it, and the words are read off the text.
 */
function* statementsIn(body: Node | null): Generator<Statement> {
  if (!body) return;
  const { text, startIndex } = body;
  const cursor = body.walk();
  try {
    for (let here = cursor.gotoFirstChild(); here; here = cursor.gotoNextSibling()) {
      yield { word: wordAt(text, cursor.startIndex - startIndex), cursor };
    }
  } finally {
    cursor.delete();
  }
}

/** HCL native syntax specification, "Identifiers". */
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

function wordAt(text: string, at: number): string {
  IDENTIFIER.lastIndex = at;
  return IDENTIFIER.test(text) ? text.slice(at, IDENTIFIER.lastIndex) : "";
}

/** The elements of an object (`{ a = 1 }`) whose keys are written out. */
export function elementsOf(object: Node): HclAttribute[] {
  return childrenOf(object, "object_elem").flatMap((element) => {
    const [key, expression] = childrenOf(element, "expression");
    return key && expression ? [{ name: labelOf(key), key, expression }] : [];
  });
}

/** The body of a block or of a whole file. */
export function bodyOf(node: Node): Node | null {
  return namedIn(node).find(({ type }) => type === "body") ?? null;
}

/** The named children of one type. */
export function childrenOf(node: Node | null, type: string): Node[] {
  return namedIn(node).filter((child) => child.type === type);
}

function namedIn(node: Node | null): Node[] {
  return (node?.namedChildren ?? []).filter((child) => child !== null);
}

function labelOf(node: Node): string {
  const { text } = node;
  const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return quoted ? text.slice(1, -1) : text;
}
