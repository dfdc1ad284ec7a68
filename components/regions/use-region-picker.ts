"use client";
import { useState } from "react";
import type { ParsedRegionList } from "@/server/domain/region/parse-region-list";
import { regionPanel } from "@/server/domain/region/region-panel";
import { isPreset, presetRegions, type RegionPreset } from "@/server/domain/region/region-preset";
import {
  copyTargets,
  staleIds,
  toggleGroup,
  toggleRegion,
} from "@/server/domain/region/region-selection";
import type { RegionPickerProps } from "./region-picker-props";

/** The state of a region picker (search text, ids pasted in vain) and what its controls do to the selection. */
export function useRegionPicker(props: RegionPickerProps) {
  const { regions, sourceRegionId, reasons, previous } = props;
  const [query, setQuery] = useState("");
  const [unknownIds, setUnknownIds] = useState<string[]>([]);
  const [touched, setTouched] = useState(false);
  const rules = { sourceRegionId, reasons };
  const targets = copyTargets(props.value, sourceRegionId);
  const stale = staleIds(targets, regions, rules);

  function choose(next: readonly string[]) {
    setTouched(true);
    props.onChange(copyTargets(next, sourceRegionId));
  }

  function search(text: string) {
    setTouched(true);
    setQuery(text);
  }

  return {
    query,
    search,
    filtered: query.trim() !== "",
    /** Whether the person did anything yet: before that nothing is announced. */
    touched,
    rules,
    targets,
    stale,
    unknownIds,
    forgetUnknownIds: () => setUnknownIds([]),
    panel: regionPanel({ ...rules, regions, value: targets, query }),
    toggleRegion: (id: string, blocked: boolean) => choose(toggleRegion(targets, id, blocked)),
    toggleGroup: (members: readonly string[]) => choose(toggleGroup(targets, members)),
    clear: () => choose([]),
    remove: (ids: readonly string[]) => choose(targets.filter((id) => !ids.includes(id))),
    /** Selects exactly the preset's regions, all of them visible; a preset that is selected already is cleared. */
    togglePreset: (preset: RegionPreset) => {
      setQuery("");
      const source = { ...rules, regions, previous };
      choose(isPreset(preset, source, targets) ? [] : presetRegions(preset, source));
    },
    addPasted: (list: ParsedRegionList) => {
      setQuery("");
      setUnknownIds(list.unknown);
      choose([...targets, ...list.selectable]);
    },
  };
}

/** What `useRegionPicker` returns, for the parts of the picker. */
export type RegionPickerState = ReturnType<typeof useRegionPicker>;
