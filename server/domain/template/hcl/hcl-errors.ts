import type { Node } from "web-tree-sitter";

/** A place where the text is no HCL: what stands there, or what is missing there. */
export type HclError = { from: number; to: number; detail: string };

/** A text that is broken in more places than this is not made clearer by more of them. */
const MOST_ERRORS = 100;

/** The places where a text is no HCL, in its order; the rest of it is read all the same. */
export function hclErrors(root: Node): HclError[] {
  const errors: HclError[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node && errors.length < MOST_ERRORS; node = open.pop()) {
    if (node.isError || node.isMissing) {
      errors.push(errorAt(node));
    } else if (node.hasError) {
      open.push(...node.children.filter((child) => child !== null).reverse());
    }
  }
  return errors;
}

function errorAt(node: Node): HclError {
  const { startIndex, text } = node;
  if (node.isMissing) return { from: startIndex, to: startIndex, detail: node.type };
  const from = startIndex + text.length - text.trimStart().length;
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  const line = first.trimEnd();
  return { from, to: from + line.length, detail: shorten(line) };
}

function shorten(line: string): string {
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
