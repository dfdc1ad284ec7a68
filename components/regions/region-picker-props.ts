import type { Ref } from "react";
import type { RegionInfo } from "@/server/domain/region/region-info";

/** What a form holds on to: `focus` clears the search and goes to the first group's check box. */
export interface RegionPickerHandle {
  focus: () => void;
}

export interface RegionPickerProps {
  /** Every region to show, in any order; closed ones too. */
  regions: readonly RegionInfo[];
  /** Selected region ids. The source region among them is ignored. */
  value: readonly string[];
  /** Receives the copy targets: without the source, once each, by area and id. */
  onChange: (next: string[]) => void;
  sourceRegionId: string | null;
  /** Size of the source image for the estimate; null while unknown. Left out where choosing copies nothing. */
  sizeGiB?: number | null;
  /** Region id → why it cannot be chosen, in the reader's language. */
  reasons?: Readonly<Record<string, string>>;
  /** Regions of the previous version: offered as a preset, and missed aloud when left out. */
  previous?: readonly string[];
  /** What is wrong with the selection, from the form. */
  error?: string | null;
  /** Id of the element that names the picker. */
  labelledBy?: string;
  /** Most copy targets; going beyond is shown as an error and not prevented. */
  maxRegions?: number;
  ref?: Ref<RegionPickerHandle>;
}
