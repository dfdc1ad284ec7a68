import { isAlias, isCollection, isMap, type Node, type Scalar } from "yaml";
import { TemplateRefusal } from "../template-refusal";
import { keyName } from "./key-name";
import type { RosDocument } from "./parse-ros";

/** What has to be known of a whole document before its images are looked for. */
export type Survey = {
  /** Keys that stand a second time in their map; the last one counts. */
  duplicateKeys: { name: string; key: Scalar }[];
  /** The node that each alias stands for. */
  targets: Map<Node, Node>;
  /** Nodes that some alias stands for: what is changed in them changes there too. */
  shared: Set<Node>;
};

/**
 * A document may grow to this many nodes when its aliases are written out: 20 lines of YAML can stand
 * for 10^20 of them. A text of 512 KiB has less than half of it.
 */
const MOST_NODES = 1_000_000;

/** Walks every node once. Throws TemplateRefusal `too-many-aliases`. */
export function surveyRos(document: RosDocument): Survey {
  const survey: Survey = { duplicateKeys: [], targets: new Map(), shared: new Set() };
  const anchors = new Map<string, Node>();
  const sizes = new Map<Node, number>();

  function sizeOf(node: unknown): number {
    if (isAlias(node)) return follow(node, node.source);
    const anchor = (node as { anchor?: string } | null)?.anchor;
    // Known before its content, so that an anchor around its own alias ends here.
    if (anchor) anchors.set(anchor, node as Node);
    if (!isCollection(node)) return 1;
    const size = isMap(node) ? sizeOfMap(node.items) : sumOf(node.items);
    if (size > MOST_NODES) throw new TemplateRefusal("too-many-aliases");
    if (anchor) sizes.set(node, size);
    return size;
  }

  function follow(alias: Node, name: string): number {
    const target = anchors.get(name);
    if (!target) return 1;
    survey.targets.set(alias, target);
    survey.shared.add(target);
    return sizes.get(target) ?? 1;
  }

  function sumOf(items: readonly unknown[]): number {
    let size = 1;
    for (const item of items) size += sizeOf(item);
    return size;
  }

  function sizeOfMap(items: readonly { key: unknown; value: unknown }[]): number {
    const seen = items.length > 1 ? new Set<string>() : null;
    let size = 1;
    for (const { key, value } of items) {
      size += sizeOf(key) + sizeOf(value);
      const name = seen && keyName(key);
      if (!seen || name === null) continue;
      if (seen.has(name) && name !== "<<") survey.duplicateKeys.push({ name, key: key as Scalar });
      seen.add(name);
    }
    return size;
  }

  sizeOf(document.contents);
  return survey;
}
