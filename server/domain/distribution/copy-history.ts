import { areaOf } from "../region/region-area";
import type { SecondsRange } from "./seconds-range";

/** A copy from one region to another. */
export type CopyTrip = {
  fromRegionId: string;
  regionId: string;
  /** Size of the source's system disk. */
  sizeGiB: number;
};

/** One that was made, and how long it took. */
export type FormerCopy = CopyTrip & { seconds: number };

/** Fewer former copies between two regions say too little of the next one. */
const ENOUGH = 3;

/** From so many on, the slowest and the fastest tenth count as chance. */
const MANY = 10;

/**
 * How long copies take, learned from former ones: by their seconds per GiB, between the same two regions first, then
 * between the same two areas of the world, then between any two regions (or inside any one).
 */
export class CopyHistory {
  /** Of so many copies something was learned. */
  readonly size: number;
  /** Seconds per GiB, ascending. */
  private readonly paces = new Map<string, number[]>();

  constructor(copies: readonly FormerCopy[]) {
    const telling = copies.filter(({ seconds, sizeGiB }) => seconds > 0 && sizeGiB > 0);
    this.size = telling.length;
    for (const copy of telling) {
      for (const key of keysOf(copy)) {
        const paces = this.paces.get(key) ?? [];
        paces.push(copy.seconds / copy.sizeGiB);
        this.paces.set(key, paces);
      }
    }
    for (const paces of this.paces.values()) paces.sort((a, b) => a - b);
  }

  /** All that the copy takes, or null when nothing like it was ever made. */
  secondsOf(trip: CopyTrip): SecondsRange | null {
    const known = keysOf(trip).map((key) => this.paces.get(key) ?? []);
    const paces = known.find(({ length }) => length >= ENOUGH) ?? known.at(-1) ?? [];
    const cut = paces.length >= MANY ? Math.floor(paces.length / 10) : 0;
    const [least, most] = [paces[cut], paces[paces.length - 1 - cut]];
    if (least === undefined || most === undefined) return null;
    return { least: least * trip.sizeGiB, most: most * trip.sizeGiB };
  }
}

/** What tells how alike two copies are, the closest first. */
function keysOf({ fromRegionId, regionId }: CopyTrip): string[] {
  if (fromRegionId === regionId) return [`in ${regionId}`, "in a region"];
  const areas = `${areaOf(fromRegionId)} > ${areaOf(regionId)}`;
  return [`${fromRegionId} > ${regionId}`, areas, "between regions"];
}
