import { isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { TextRange } from "../text-range";
import { wholeValue } from "./read-ros-value";
import { entriesOf, mapAt, nodeAt, pairOf, resolved } from "./ros-map";
import type { RosTemplate } from "./ros-template";
import { rangeOf } from "./scalar-content";
import { isCall } from "./trace-ros-value";
import { inkOf } from "./yaml-ink";

/** A node as it was reached: past which alias or merge key, and whether an alias stands for it too. */
export type Place = { node: Node | null; through: Node | null; shared: boolean };

/** A property that a pattern leads to. */
export type PropertyMatch = {
  hidden: false;
  /** Path inside the resource, list items by number. */
  path: string;
  pair: Pair;
  /** The map that the pair stands in. */
  holder: YAMLMap;
  through: Node | null;
  shared: boolean;
};

/** A function on the way of a pattern, which makes what the pattern leads to. */
export type HiddenMatch = { hidden: true; path: string; range: TextRange };

/** Every property that a pattern such as `NodePools.*.ScalingGroup.ImageId` leads to from a place. */
export function matchProperties(
  place: Place,
  pattern: string,
  template: RosTemplate,
): (PropertyMatch | HiddenMatch)[] {
  return follow(place, pattern.split("."), [], template);
}

/** What stands under a key, also under one that a merge key (`<<`) brings in. */
export function placeAt(place: Place, key: string, template: RosTemplate): Place {
  const step = isMap(place.node) ? stepTo(place.node, key, place, template) : null;
  return step ? enter(step.pair.value, step, template) : { ...place, node: null };
}

/** The keys of the map at a place, then those that merge keys bring in. */
export function keysAt({ node }: Place, template: RosTemplate): string[] {
  const keys = new Set<string>();
  const seen = new Set<YAMLMap>();
  const open: (YAMLMap | null)[] = [isMap(node) ? node : null];
  for (const map of open) {
    if (!map || seen.has(map)) continue;
    seen.add(map);
    for (const [key] of entriesOf(map)) keys.add(key);
    const merged = nodeAt(map, "<<", template.survey);
    for (const one of isSeq(merged) ? merged.items : [merged]) {
      open.push(mapAt(one, template.survey));
    }
  }
  keys.delete("<<");
  return [...keys];
}

function follow(
  place: Place,
  [key, ...rest]: readonly string[],
  walked: readonly string[],
  template: RosTemplate,
): (PropertyMatch | HiddenMatch)[] {
  if (key === undefined) return [];
  if (key === "*") return followItems(place, rest, walked, template);
  const step = isMap(place.node) ? stepTo(place.node, key, place, template) : null;
  if (!step) return [];
  const path = [...walked, key];
  const next = enter(step.pair.value, step, template);
  if (rest.length === 0) {
    return [{ ...step, hidden: false, path: path.join("."), shared: next.shared }];
  }
  if (!isCall(next.node, template)) return follow(next, rest, path, template);
  return [{ hidden: true, path: path.join("."), range: wholeValue(step.pair, template) }];
}

function followItems(
  place: Place,
  rest: readonly string[],
  walked: readonly string[],
  template: RosTemplate,
): (PropertyMatch | HiddenMatch)[] {
  const { node: list } = place;
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, index) => {
    const path = [...walked, String(index)];
    const next = enter(item, place, template);
    if (!isCall(next.node, template)) return follow(next, rest, path, template);
    return [{ hidden: true, path: path.join("."), range: wholeItem(item as Node, list, template) }];
  });
}

/** Where an item of a list stands, its tag included. */
function wholeItem(item: Node, list: YAMLSeq, { text }: RosTemplate): TextRange {
  const [from, to] = rangeOf(item);
  const { tag } = item as { tag?: string };
  const written = tag ? text.lastIndexOf(tag, from) : from;
  return inkOf(text, [written > rangeOf(list)[0] ? written : from, to]);
}

/** Where a value leads that stands at a place. */
function enter(value: unknown, from: Omit<Place, "node">, { survey }: RosTemplate): Place {
  const node = resolved(value, survey);
  const through = from.through ?? (isAlias(value) ? value : null);
  return { node, through, shared: from.shared || (node !== null && survey.shared.has(node)) };
}

type Step = Omit<Place, "node"> & { pair: Pair; holder: YAMLMap };

function stepTo(holder: YAMLMap, key: string, place: Place, template: RosTemplate): Step | null {
  const { through, shared } = place;
  const own = pairOf(holder, key);
  if (own) return { pair: own, holder, through, shared };
  const merge = pairOf(holder, "<<")?.value as Node | null | undefined;
  const found = merge ? mergedIn(merge, key, template, new Set([holder])) : null;
  return found && { ...found, through: through ?? merge ?? null, shared };
}

/** A key in the maps that a merge key names, each before those that it merges itself. */
function mergedIn(
  merge: Node,
  key: string,
  template: RosTemplate,
  seen: Set<YAMLMap>,
): Pick<Step, "pair" | "holder"> | null {
  const merged = resolved(merge, template.survey);
  for (const candidate of isSeq(merged) ? merged.items : [merged]) {
    const holder = mapAt(candidate, template.survey);
    if (!holder || seen.has(holder)) continue;
    seen.add(holder);
    const pair = pairOf(holder, key);
    if (pair) return { pair, holder };
    const further = pairOf(holder, "<<")?.value as Node | null | undefined;
    const found = further ? mergedIn(further, key, template, seen) : null;
    if (found) return found;
  }
  return null;
}
