import { sortRegionIds } from "@/server/domain/region/region-area";
import { groupState } from "@/server/domain/region/region-selection";
import type { WaveGate } from "@/server/domain/wave/wave-gate";
import type { SoakUnit } from "./soak-time";

/** A wave while it is being put together; time and address as they were typed. */
export type PlannedWave = {
  /** Stays with the wave while others come and go. */
  key: string;
  /** Regions that a person put here. */
  regionIds: readonly string[];
  amount: string;
  unit: SoakUnit;
  gate: WaveGate;
  checkUrl: string;
};

/** Waves in their order. The source region is in the first one, and the last one takes what no other has. */
export type WavePlan = readonly PlannedWave[];

/** The regions that waves divide; the source region may stand among `regionIds` or not. */
export type Divided = { regionIds: readonly string[]; sourceRegionId: string };

function waveOf(key: string): PlannedWave {
  return { key, regionIds: [], amount: "0", unit: "minute", gate: "manual", checkUrl: "" };
}

/** The proposal to start from: the source region, and all the rest once somebody opens it. */
export function proposeWaves(keys: readonly [string, string]): WavePlan {
  return keys.map(waveOf);
}

/** The plan with one more wave before the last, empty yet. */
export function addWave(plan: WavePlan, key: string): WavePlan {
  return [...plan.slice(0, -1), waveOf(key), ...plan.slice(-1)];
}

/** The plan without that wave; its regions fall to the last one. */
export function removeWave(plan: WavePlan, key: string): WavePlan {
  return plan.filter((wave) => wave.key !== key);
}

/** The plan with something of one wave changed. */
export function changeWave(plan: WavePlan, key: string, change: Partial<PlannedWave>): WavePlan {
  return plan.map((wave) => (wave.key === key ? { ...wave, ...change } : wave));
}

/** All regions that the waves divide, once each, the source region first. */
function regionsOf({ regionIds, sourceRegionId }: Divided): string[] {
  return [sourceRegionId, ...sortRegionIds(regionIds.filter((id) => id !== sourceRegionId))];
}

/** The regions of each wave: every region in exactly one. What a person put somewhere and the version has no more is left out. */
export function regionsByWave(plan: WavePlan, divided: Divided): string[][] {
  const { sourceRegionId } = divided;
  const last = plan.length - 1;
  const waveFor = (id: string): number => {
    if (id === sourceRegionId) return 0;
    const at = plan.findIndex(({ regionIds }) => regionIds.includes(id));
    return at === -1 ? last : at;
  };
  const ids = regionsOf(divided);
  return plan.map((_, at) => ids.filter((id) => waveFor(id) === at));
}

/** The plan with these regions in that wave and in no other. */
export function placeRegions(plan: WavePlan, ids: readonly string[], key: string): WavePlan {
  return plan.map((wave) => {
    const others = wave.regionIds.filter((id) => !ids.includes(id));
    return { ...wave, regionIds: wave.key === key ? [...others, ...ids] : others };
  });
}

/** The plan after a press on the box of these regions in that wave: all of them there go to the last wave, else all come. */
export function toggleRegions(plan: WavePlan, ids: readonly string[], key: string): WavePlan {
  const here = plan.find((wave) => wave.key === key)?.regionIds ?? [];
  const last = plan.at(-1)?.key ?? key;
  return placeRegions(plan, ids, groupState(ids, here) === "all" ? last : key);
}
