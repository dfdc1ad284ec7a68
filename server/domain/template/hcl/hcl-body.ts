import type { Node } from "web-tree-sitter";

/**
 * A block with its labels as text, quoted or not: `resource "alicloud_instance" "web" { … }`. What is in
 * it is read by those who want it: of most blocks the labels say that they are of no interest.
 */
export type HclBlock = { type: string; labels: string[]; node: Node };

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

function readBlock({ word, node, rest }: Statement): HclBlock | null {
  if (node.type !== "block") return null;
  const labels = (rest && plainLabelsAt(rest.text, rest.from)) ?? labelsOf(node);
  return { type: word, labels, node };
}

/** What nearly every block has between its type and what is in it. */
const PLAIN_LABELS = /((?: +"[\w.-]+")*) *\{/y;

/** The labels read off the text behind a block's type; null where they are not written as usual. */
function plainLabelsAt(text: string, at: number): string[] | null {
  PLAIN_LABELS.lastIndex = at;
  const labels = PLAIN_LABELS.exec(text)?.[1];
  return labels === undefined ? null : (labels.match(/[\w.-]+/g) ?? []);
}

function labelsOf(block: Node): string[] {
  const labels: string[] = [];
  for (const part of namedIn(block).slice(1)) {
    const { type } = part;
    if (type === "body") break;
    if (type === "identifier" || type === "string_lit") labels.push(labelOf(part));
  }
  return labels;
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

/** A block or an attribute: the word that it begins with, and what follows that, unless the body is broken. */
type Statement = { word: string; node: Node; rest: { text: string; from: number } | null };

/**
 * What stands in a body. Whatever a node is asked is a call into WebAssembly, and most nodes are of no
 * interest: so the words are read off the text.
 */
function statementsIn(body: Node | null): Statement[] {
  if (!body) return [];
  const { text, startIndex, hasError } = body;
  return namedIn(body).map((node) => {
    const at = node.startIndex - startIndex;
    const word = wordAt(text, at);
    return { word, node, rest: hasError ? null : { text, from: at + word.length } };
  });
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

/** The word that a block begins with. */
export function headOf(block: Node): Node {
  return namedIn(block)[0] ?? block;
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
