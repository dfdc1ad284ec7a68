import type { RegionInfo } from "@/server/domain/region/region-info";
import type { WavePlanState } from "./use-wave-plan";
import type { Divided } from "./wave-plan";

/** What the parts of a card share. */
export interface WaveCardProps {
  /** Place of the wave in the plan, from zero. */
  at: number;
  state: WavePlanState;
  /** The regions of every wave. */
  members: readonly (readonly string[])[];
  divided: Divided;
  regions: readonly RegionInfo[];
  checkHosts: readonly string[] | null;
  onRemove: () => void;
}
