import { type RegionStatus, statusGroup } from "./region-status";
import { SLOTS_PER_REGION } from "./tunables";

/** What the overall figures are made of. */
export type ProgressPart = {
  status: RegionStatus;
  /** Percent, 0 to 100. */
  progress: number;
  remainSeconds: number | null;
  startedAt: Date | null;
  availableAt: Date | null;
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

/** Seconds one copy takes: the median of those that are done and those whose end the cloud foretells. */
function typicalSeconds(parts: readonly ProgressPart[], now: Date): number | null {
  const measured = parts.flatMap((part) => {
    if (!part.startedAt) return [];
    if (part.availableAt && part.status === "available") {
      return [(part.availableAt.getTime() - part.startedAt.getTime()) / 1000];
    }
    if (part.status !== "copying" || part.remainSeconds === null) return [];
    return [(now.getTime() - part.startedAt.getTime()) / 1000 + part.remainSeconds];
  });
  const known = measured.filter((seconds) => seconds > 0).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}

function runningSeconds(part: ProgressPart, typical: number | null, now: Date): number | null {
  if (part.status === "verifying" || part.status === "cancelling") return 0;
  if (part.remainSeconds !== null) return part.remainSeconds;
  if (typical === null || !part.startedAt) return null;
  return Math.max(0, typical - (now.getTime() - part.startedAt.getTime()) / 1000);
}

/**
 * Seconds until the last region on its way is ready, or null while that cannot be known. The slowest
 * running copy counts; regions without a slot follow in rounds of a typical copy each, five from every
 * region that holds the image by then.
 */
export function overallSecondsLeft(parts: readonly ProgressPart[], now: Date): number | null {
  const typical = typicalSeconds(parts, now);
  const waiting = parts.filter((part) => part.status === "waiting").length;
  const running = parts.filter(
    (part) => statusGroup(part.status) === "moving" && part.status !== "waiting",
  );
  const lefts = running.map((part) => runningSeconds(part, typical, now));
  if (lefts.includes(null)) return null;
  const slowest = Math.max(0, ...lefts.map((left) => left ?? 0));
  if (waiting === 0) return slowest;
  if (typical === null) return null;
  const holders = parts.filter((part) => part.status === "available").length + running.length;
  return slowest + Math.ceil(waiting / (SLOTS_PER_REGION * Math.max(1, holders))) * typical;
}
