import { copyDurationMs } from "../../../simulator/copy-clock";
import { openRegionIds } from "../../../simulator/regions";

/** One version to distribute: an image of one account, wanted in these regions. */
export type BenchRelease = {
  id: string;
  accountUid: string;
  rootRegionId: string;
  sizeGiB: number;
  /** The root region among them. */
  regionIds: readonly string[];
};

/** The regions of the bench, thirty as the vendor lists them. */
export const BENCH_REGIONS = openRegionIds();

/** The simulator copies for demonstrations; this is the pace at which 40 GiB take half an hour. */
const TIMES_SLOWER = 90;

/** How long one copy of the release takes, in milliseconds. */
export function durationOf({ sizeGiB }: { sizeGiB: number }, sameRegion: boolean): number {
  return copyDurationMs(sizeGiB, sameRegion) * TIMES_SLOWER;
}

/** One version of 40 GiB from cn-hangzhou to every region. */
export function oneRelease(): BenchRelease[] {
  return [release(0, "cn-hangzhou", 40)];
}

const SIZES_GIB = [20, 40, 60, 100, 40];
const ACCOUNTS = 40;

/**
 * `count` versions of 40 accounts, published at once to every region. Every second account is at home in
 * cn-hangzhou, the others are spread: most suppliers start from the same few regions.
 */
export function manyReleases(count: number): BenchRelease[] {
  return Array.from({ length: count }, (_, index) => {
    const account = index % ACCOUNTS;
    const home = account % 2 === 0 ? "cn-hangzhou" : BENCH_REGIONS[account % BENCH_REGIONS.length];
    const size = SIZES_GIB[Math.floor(index / ACCOUNTS) % SIZES_GIB.length];
    return release(index, home ?? "", size ?? 0);
  });
}

function release(index: number, rootRegionId: string, sizeGiB: number): BenchRelease {
  const accountUid = String(index % ACCOUNTS);
  return { id: `release-${index}`, accountUid, rootRegionId, sizeGiB, regionIds: BENCH_REGIONS };
}
