import { groupByArea, type RegionArea } from "./region-area";
import type { RegionInfo } from "./region-info";
import { searchRegions } from "./region-search";
import {
  copyTargets,
  type GroupState,
  groupState,
  type SelectionBlock,
  type SelectionRules,
  selectableIds,
  whyNotSelect,
} from "./region-selection";

/** One line of the picker. `block` says why it cannot be chosen; a blocked line that is selected can be given up. */
export type PanelRow = { region: RegionInfo; selected: boolean; block: SelectionBlock | null };

/** A set of lines under one checkbox. */
type PanelPart = {
  /** Over `members`. */
  state: GroupState;
  /** What the checkbox acts on: regions that can be chosen and are shown, in stable order. */
  members: string[];
  /** Selected regions, shown or not. */
  selectedCount: number;
  /** Regions that can be chosen or are selected, shown or not. */
  totalCount: number;
};

export type PanelGroup = PanelPart & { area: RegionArea; rows: PanelRow[] };

/** All that a region picker shows. */
type RegionPanel = PanelPart & {
  /** The source region, when it answers the search; never a line of a group and never counted as selected. */
  source: RegionInfo | null;
  groups: PanelGroup[];
  /** Regions that answer the search, the source included. */
  shownCount: number;
};

/**
 * Works out a region picker from the regions, the selection and the search text. Counts are those of the
 * whole list whatever the search hides; groups without an answer to the search are left out.
 */
export function regionPanel(
  input: SelectionRules & {
    regions: readonly RegionInfo[];
    value: readonly string[];
    query: string;
  },
): RegionPanel {
  const shown = new Set(searchRegions(input.regions, input.query).map((region) => region.id));
  const value = copyTargets(input.value, input.sourceRegionId);
  const targets = input.regions.filter((region) => region.id !== input.sourceRegionId);
  const source = input.regions.find((region) => region.id === input.sourceRegionId) ?? null;
  const groups = groupByArea(targets).map(({ area, regions }) => ({
    area,
    rows: regions
      .filter((region) => shown.has(region.id))
      .map((region) => rowOf(region, value, input)),
    ...partOf(regions, value, shown, input),
  }));
  return {
    ...partOf(targets, value, shown, input),
    // Not the sum of the groups: ids the cloud no longer lists are selected all the same and have no line.
    selectedCount: value.length,
    totalCount: new Set([...selectableIds(targets, input), ...value]).size,
    source: source !== null && shown.has(source.id) ? source : null,
    groups: groups.filter((group) => group.rows.length > 0),
    shownCount: shown.size,
  };
}

function rowOf(region: RegionInfo, value: readonly string[], rules: SelectionRules): PanelRow {
  return { region, selected: value.includes(region.id), block: whyNotSelect(region, rules) };
}

function partOf(
  regions: readonly RegionInfo[],
  value: readonly string[],
  shown: ReadonlySet<string>,
  rules: SelectionRules,
): PanelPart {
  const selectable = selectableIds(regions, rules);
  const selected = regions.filter((region) => value.includes(region.id)).map(({ id }) => id);
  const members = selectable.filter((id) => shown.has(id));
  return {
    state: groupState(members, value),
    members,
    selectedCount: selected.length,
    totalCount: new Set([...selectable, ...selected]).size,
  };
}
