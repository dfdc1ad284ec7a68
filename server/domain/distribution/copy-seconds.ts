import { FASTEST_MIB_PER_SECOND, SLOWEST_MIB_PER_SECOND } from "../region/copy-estimate";

/** How fast copies are taken to run: all of them at the one end of what is assumed, or all at the other. */
export type CopyPace = "fast" | "even" | "slow";

const MIB_PER_SECOND: Readonly<Record<CopyPace, number>> = {
  fast: FASTEST_MIB_PER_SECOND,
  even: Math.sqrt(FASTEST_MIB_PER_SECOND * SLOWEST_MIB_PER_SECOND),
  slow: SLOWEST_MIB_PER_SECOND,
};

/** Seconds that a copy of so many GiB takes at this pace, inside of its region or out of it: an assumption, no promise of the cloud. */
export function copySeconds(sizeGiB: number, pace: CopyPace): number {
  return Math.ceil((sizeGiB * 1024) / MIB_PER_SECOND[pace]);
}
