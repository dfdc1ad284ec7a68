import { type RegionStatus, statusGroup } from "./region-status";

/** What the overall figures are made of. */
export type ProgressPart = {
  status: RegionStatus;
  /** Percent, 0 to 100. */
  progress: number;
};

/**
 * Percent of the whole distribution, every region that is not skipped counting the same. Rounded down, so that 100 is said
 * only when every region is available.
 */
export function overallPercent(all: readonly ProgressPart[]): number {
  const parts = all.filter((part) => part.status !== "skipped");
  if (parts.length === 0) return 0;
  const done = parts.reduce((sum, part) => {
    if (part.status === "available") return sum + 100;
    return statusGroup(part.status) === "moving" ? sum + Math.min(99, part.progress) : sum;
  }, 0);
  return Math.floor(done / parts.length);
}
