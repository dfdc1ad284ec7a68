import { sortRegionIds } from "./region-area";
import type { RegionInfo } from "./region-info";

/** What decides whether a region can be a copy target: the source region, and sentences against single regions. */
export type SelectionRules = {
  sourceRegionId: string | null;
  /** Region id → why it cannot be chosen, in the reader's language. */
  reasons?: Readonly<Record<string, string>>;
};

/** Why a region cannot be chosen: it is the source (needs no copy), it is closed, or the given sentence says so. */
export type SelectionBlock =
  | { kind: "source" }
  | { kind: "closed" }
  | { kind: "reason"; reason: string };

/** What a checkbox over several regions shows; `some` is the mixed state. */
export type GroupState = "none" | "some" | "all";

/**
 * Why this region cannot be chosen as a copy target, or null when it can. A sentence given for the region
 * says more than the bare fact that it is closed and therefore wins.
 */
export function whyNotSelect(region: RegionInfo, rules: SelectionRules): SelectionBlock | null {
  if (region.id === rules.sourceRegionId) return { kind: "source" };
  const reason = rules.reasons?.[region.id];
  if (reason) return { kind: "reason", reason };
  return region.open ? null : { kind: "closed" };
}

/** The ids that can be chosen among these regions, in stable order. */
export function selectableIds(regions: readonly RegionInfo[], rules: SelectionRules): string[] {
  return sortRegionIds(
    regions.filter((region) => whyNotSelect(region, rules) === null).map((region) => region.id),
  );
}

/** The copy targets of a selection: without the source region, once each, in stable order. */
export function copyTargets(value: readonly string[], sourceRegionId: string | null): string[] {
  return sortRegionIds(value.filter((id) => id !== sourceRegionId));
}

/** How much of `members` is selected; `none` when there are no members. */
export function groupState(members: readonly string[], value: readonly string[]): GroupState {
  const selected = members.filter((id) => value.includes(id)).length;
  if (selected === 0) return "none";
  return selected === members.length ? "all" : "some";
}

/**
 * The selection after a click on the checkbox of a group, whose `members` are those regions that can be
 * chosen and are shown: nothing or a part selected → all of them selected; all selected → all of them
 * cleared. Regions outside `members` are left as they are.
 */
export function toggleGroup(value: readonly string[], members: readonly string[]): string[] {
  if (groupState(members, value) === "all") {
    return sortRegionIds(value.filter((id) => !members.includes(id)));
  }
  return sortRegionIds([...value, ...members]);
}

/**
 * The selection after a click on one region. A selected region can always be given up, even when it could
 * not be chosen any more; `blocked` refuses only choosing it.
 */
export function toggleRegion(value: readonly string[], id: string, blocked: boolean): string[] {
  if (value.includes(id)) return sortRegionIds(value.filter((other) => other !== id));
  return blocked ? sortRegionIds(value) : sortRegionIds([...value, id]);
}

/**
 * The selected ids that could not be chosen now: closed since, refused by a reason, or absent from what
 * the cloud lists. The source region is not among them.
 */
export function staleIds(
  value: readonly string[],
  regions: readonly RegionInfo[],
  rules: SelectionRules,
): string[] {
  const selectable = new Set(selectableIds(regions, rules));
  return copyTargets(value, rules.sourceRegionId).filter((id) => !selectable.has(id));
}
