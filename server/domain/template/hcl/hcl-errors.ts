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
  const from = node.startIndex;
  const words = node.isMissing ? node.type : node.text.trimStart();
  const [line = ""] = words.split(/[\r\n]/, 1);
  return {
    from,
    to: Math.max(from, from + line.length),
    detail: line.length > 40 ? `${line.slice(0, 39)}…` : line,
  };
}
