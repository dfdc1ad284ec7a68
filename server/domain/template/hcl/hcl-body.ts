import type { Node } from "web-tree-sitter";

/** A block with its labels as text, quoted or not: `resource "alicloud_instance" "web" { … }`. */
export type HclBlock = { type: string; labels: string[]; head: Node; body: Node | null };

/** An attribute: `image_id = expression`. */
export type HclAttribute = { name: string; key: Node; expression: Node };

/** The blocks of some types that stand directly in a body. */
export function blocksIn(body: Node | null, types: readonly string[]): HclBlock[] {
  const blocks: HclBlock[] = [];
  for (const statement of statementsIn(body)) {
    const block = types.includes(statement.word) ? readBlock(statement) : null;
    if (block) blocks.push(block);
  }
  return blocks;
}

function readBlock({ word, node }: Statement): HclBlock | null {
  const [head, ...parts] = node.type === "block" ? namedIn(node) : [];
  if (!head) return null;
  const labels: string[] = [];
  for (const part of parts) {
    const { type } = part;
    if (type === "body") return { type: word, labels, head, body: part };
    if (type === "identifier" || type === "string_lit") labels.push(labelOf(part));
  }
  return { type: word, labels, head, body: null };
}

/** The attributes that stand directly in a body. */
export function attributesIn(body: Node | null): HclAttribute[] {
  const attributes: HclAttribute[] = [];
  for (const statement of statementsIn(body)) {
    const attribute = readAttribute(statement);
    if (attribute) attributes.push(attribute);
  }
  return attributes;
}

/** The attribute of a name; of several the first, since Terraform refuses the others. */
export function attributeNamed(body: Node | null, name: string): HclAttribute | null {
  for (const statement of statementsIn(body)) {
    const attribute = statement.word === name ? readAttribute(statement) : null;
    if (attribute) return attribute;
  }
  return null;
}

function readAttribute({ word, node }: Statement): HclAttribute | null {
  const [key, ...parts] = node.type === "attribute" ? namedIn(node) : [];
  const expression = parts.find(({ type }) => type === "expression");
  return key && expression ? { name: word, key, expression } : null;
}

/** The attributes whose name one before them has. */
export function repeatedIn(body: Node | null): HclAttribute[] {
  const words = statementsIn(body).map(({ word }) => word);
  if (new Set(words).size === words.length) return [];
  const names = new Set<string>();
  return attributesIn(body).filter(({ name }) => {
    const repeated = names.has(name);
    names.add(name);
    return repeated;
  });
}

/** A block or an attribute, with the word that it begins with. */
type Statement = { word: string; node: Node };

/**
 * What stands in a body. Whatever a node is asked is a call into WebAssembly, and most nodes are of no
 * interest: so the words are read off the text.
 */
function statementsIn(body: Node | null): Statement[] {
  if (!body) return [];
  const { text, startIndex } = body;
  return namedIn(body).map((node) => ({ word: wordAt(text, node.startIndex - startIndex), node }));
}

/** HCL native syntax specification, "Identifiers". */
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;

/** What nearly every identifier is made of; it is read several times as fast. */
const PLAIN_IDENTIFIER = /[A-Za-z_][\w-]*/y;

function wordAt(text: string, at: number): string {
  PLAIN_IDENTIFIER.lastIndex = at;
  const plain = PLAIN_IDENTIFIER.test(text) ? PLAIN_IDENTIFIER.lastIndex : at;
  if (plain > at && !(text.charCodeAt(plain) > 127)) return text.slice(at, plain);
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
