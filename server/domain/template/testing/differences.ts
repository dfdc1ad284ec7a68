import type { Node } from "web-tree-sitter";
import { parse } from "yaml";
import type { HclParser } from "../hcl/hcl-parser";
import type { TemplateFile } from "../template-file";
import type { TemplateKind } from "../template-kind";

/** A place where two readings differ: a path in YAML, a file in HCL. */
export type Difference = { at: string; before: unknown; after: unknown };

/** Where the values of two versions of a template differ, in the order of the text. */
export function differences(
  before: readonly TemplateFile[],
  after: readonly TemplateFile[],
  kind: TemplateKind,
  hcl: HclParser,
): Difference[] {
  return before.flatMap(({ path, text }, index) => {
    const other = after[index]?.text ?? "";
    if (kind === "terraform") return inHcl(path, text, other, hcl);
    const found = inValues(read(text), read(other), []);
    return kind === "ros" ? found : found.flatMap((one) => inWorkspace(one, hcl));
  });
}

function read(text: string): unknown {
  return parse(text, { logLevel: "silent", uniqueKeys: false, maxAliasCount: -1 });
}

function inValues(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  if (Object.is(before, after)) return [];
  if (!isHolder(before) || !isHolder(after)) return [{ at: path.join("."), before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => inValues(before[key], after[key], [...path, key]));
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function inWorkspace({ at, before, after }: Difference, hcl: HclParser): Difference[] {
  const [, file] = /^Workspace\.(.+)$/.exec(at) ?? [];
  if (!file || typeof before !== "string" || typeof after !== "string") {
    return [{ at, before, after }];
  }
  return inHcl(file, before, after, hcl);
}

function inHcl(at: string, before: string, after: string, hcl: HclParser): Difference[] {
  const [olds, news] = [leavesOf(before, hcl), leavesOf(after, hcl)];
  return Array.from({ length: Math.max(olds.length, news.length) }, (_, index) => index)
    .filter((index) => olds[index] !== news[index])
    .map((index) => ({ at, before: olds[index], after: news[index] }));
}

/** The words of an HCL text, strings without their quotes. */
function leavesOf(text: string, hcl: HclParser): string[] {
  const tree = hcl.parse(text.replace(/^\uFEFF/, ""));
  const leaves: string[] = [];
  const open: Node[] = [tree.rootNode];
  for (let node = open.pop(); node; node = open.pop()) {
    const children = node.children.filter((child) => child !== null);
    if (children.length === 0) leaves.push(node.text);
    open.push(...children.reverse());
  }
  tree.delete();
  return leaves;
}
