import { areaOf } from "./region-area";
import type { RegionInfo } from "./region-info";
import { type SelectionRules, selectableIds } from "./region-selection";

/** A selection with a name. China includes Hong Kong; industry clouds belong to neither of the first two. */
export type RegionPreset = "all-china" | "all-outside-china" | "same-as-previous";

/** What presets choose from; `previous` holds the regions of the previous version, if there is one. */
export type PresetSource = SelectionRules & {
  regions: readonly RegionInfo[];
  previous?: readonly string[];
};

/** The regions a preset stands for, reduced to those that can be chosen, in stable order. */
export function presetRegions(preset: RegionPreset, source: PresetSource): string[] {
  return selectableIds(source.regions, source).filter((id) => belongs(preset, id, source));
}

/** Whether the selection is exactly that of the preset. `targets` must be in stable order (`copyTargets`). */
export function isPreset(
  preset: RegionPreset,
  source: PresetSource,
  targets: readonly string[],
): boolean {
  const wanted = presetRegions(preset, source);
  return wanted.length === targets.length && wanted.every((id, index) => id === targets[index]);
}

/** The presets worth offering: those that stand for at least one region that can be chosen. */
export function offeredPresets(source: PresetSource): RegionPreset[] {
  const presets: RegionPreset[] = ["all-china", "all-outside-china", "same-as-previous"];
  return presets.filter((preset) => presetRegions(preset, source).length > 0);
}

/** The selection a new version starts with: the regions of the previous version that can still be chosen. */
export function initialSelection(source: PresetSource): string[] {
  return presetRegions("same-as-previous", source);
}

function belongs(preset: RegionPreset, id: string, source: PresetSource): boolean {
  const area = areaOf(id);
  switch (preset) {
    case "all-china":
      return area === "cn";
    case "all-outside-china":
      return area !== "cn" && area !== "industry";
    case "same-as-previous":
      return source.previous?.includes(id) ?? false;
  }
}
