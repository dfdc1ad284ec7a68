/** What distributing to some regions costs; `null` where the size of the image is not known. */
export type CopyEstimate = {
  copies: number;
  /** Data moved and stored in sum, in GiB. */
  totalGiB: number | null;
  /** Rounded outwards, so that the range does not promise more than is known. */
  minutes: { min: number; max: number } | null;
};

/** Speeds between which a copy is assumed to run. */
export const FASTEST_MIB_PER_SECOND = 60;
/** See FASTEST_MIB_PER_SECOND. */
export const SLOWEST_MIB_PER_SECOND = 25;
/** ECS runs at most five copies of one account in a region at a time; the others wait. */
const COPIES_AT_A_TIME = 5;

/**
 * Estimates what copying one image to `regions` costs. `sizeGiB` is the size of the image (all its disks),
 * or null when unknown. The time rests on assumptions, not on a promise of the cloud: each copy runs at 25
 * to 60 MiB/s, five run at a time, and the next five begin when those have ended. The copy staged in the
 * source region is not counted.
 */
export function estimateCopies(input: {
  regions: readonly string[];
  sizeGiB: number | null;
}): CopyEstimate {
  const copies = new Set(input.regions).size;
  if (input.sizeGiB === null) return { copies, totalGiB: null, minutes: null };
  const rounds = Math.ceil(copies / COPIES_AT_A_TIME);
  const minutesAt = (speed: number) => ((input.sizeGiB ?? 0) * 1024 * rounds) / speed / 60;
  const fastest = minutesAt(FASTEST_MIB_PER_SECOND);
  const slowest = minutesAt(SLOWEST_MIB_PER_SECOND);
  return {
    copies,
    totalGiB: copies * input.sizeGiB,
    minutes: {
      min: Math.floor(fastest / stepOf(fastest)) * stepOf(fastest),
      max: Math.ceil(slowest / stepOf(slowest)) * stepOf(slowest),
    },
  };
}

/** The step to which so many minutes are rounded: the longer, the coarser. */
function stepOf(minutes: number): number {
  if (minutes < 10) return 1;
  return minutes < 120 ? 5 : 30;
}

/** A range of time in the unit in which people say it. */
type SpokenRange = { unit: "minutes" | "hours"; min: number; max: number };

/** The range of an estimate in minutes, or in whole hours (rounded outwards) when it takes at least one and may take over two. */
export function spokenRange(minutes: { min: number; max: number }): SpokenRange {
  if (minutes.max <= 120 || minutes.min < 60) return { unit: "minutes", ...minutes };
  return { unit: "hours", min: Math.floor(minutes.min / 60), max: Math.ceil(minutes.max / 60) };
}
