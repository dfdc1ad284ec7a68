import { isMap, isScalar, type Node, type Pair, type YAMLMap } from "yaml";
import { keyName } from "./key-name";
import type { Survey } from "./survey";

/** The node that stands here once an alias is followed; null where there is none. */
export function resolved(node: unknown, survey: Survey): Node | null {
  return survey.targets.get(node as Node) ?? ((node ?? null) as Node | null);
}

/** The map that stands here once an alias is followed, else null. */
export function mapAt(node: unknown, survey: Survey): YAMLMap | null {
  const target = resolved(node, survey);
  return isMap(target) ? target : null;
}

/** The pair of a key; of several the last one, which is the one that counts. */
export function pairOf(map: YAMLMap | null, key: string): Pair | null {
  if (map && map.items.length > MOST_TO_WALK) return indexOf(map).get(key) ?? null;
  return map?.items.findLast((pair) => keyName(pair.key) === key) ?? null;
}

/** Tens of thousands of resources would be walked once for each of them. */
const MOST_TO_WALK = 64;
const INDEXES = new WeakMap<YAMLMap, Map<string, Pair>>();

function indexOf(map: YAMLMap): Map<string, Pair> {
  const index = INDEXES.get(map) ?? new Map(entriesOf(map));
  INDEXES.set(map, index);
  return index;
}

/** What stands under a key once an alias is followed; null where there is nothing. */
export function nodeAt(map: YAMLMap | null, key: string, survey: Survey): Node | null {
  return resolved(pairOf(map, key)?.value, survey);
}

/** What stands under a key when it is text, else null. */
export function textOf(map: YAMLMap | null, key: string, survey: Survey): string | null {
  return textIn(nodeAt(map, key, survey));
}

/** The string of a scalar that carries no tag of a function such as `!Ref`, else null. */
export function textIn(node: unknown): string | null {
  if (!isScalar(node) || typeof node.value !== "string") return null;
  return node.tag === undefined || node.tag === TEXT_TAG ? node.value : null;
}

/** The pairs of a map whose keys have a name, each name once, in the order of the text. */
export function entriesOf(map: YAMLMap | null): [key: string, pair: Pair][] {
  const last = new Map<string, Pair>();
  for (const pair of map?.items ?? []) {
    const name = keyName(pair.key);
    if (name !== null) last.set(name, pair);
  }
  return [...last];
}

/** What `!!str` stands for. */
const TEXT_TAG = "tag:yaml.org,2002:str";
