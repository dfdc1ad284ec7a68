import { FASTEST_MIB_PER_SECOND, SLOWEST_MIB_PER_SECOND } from "../region/copy-estimate";
import type { CopyHistory } from "./copy-history";
import type { PlannedCopy } from "./planned-copy";
import type { SecondsRange } from "./seconds-range";

/** A copy as the planner sees it, and how far it has come. */
export type TimedCopy = PlannedCopy & {
  /** Size of its source's system disk. */
  sizeGiB: number;
  /** Size of all disks of its source, where that is known. */
  disksGiB?: number;
  /** When it was given its slot. */
  startedAt: Date | null;
  /** Percent, 0 to 100. */
  progress: number;
  /** Seconds left, as the cloud last told. */
  remainSeconds: number | null;
};

/** What a time is taken from: the account's former copies, the cloud's word for copies under way, or a pace that is assumed. */
export type TimeBasis = "learned" | "foretold" | "assumed";

/** How long a copy takes, and what that is taken from; null where there is nothing to guess. */
export type Guess = { range: SecondsRange; basis: TimeBasis | null };

/** What times are taken from. */
export type TimeSources = {
  /** What the reader's account has seen. */
  history: CopyHistory;
  /** Asked where the history knows nothing. */
  foretold: CopyHistory;
  /** Whether to assume a pace where nobody knows one. */
  assumes?: boolean;
  now: Date;
};

/** All that a copy takes when it runs at the paces that are assumed: no promise of the cloud. */
function assumedSeconds({ sizeGiB, disksGiB = sizeGiB }: TimedCopy): SecondsRange {
  const secondsAt = (speed: number) => Math.ceil((disksGiB * 1024) / speed);
  return { least: secondsAt(FASTEST_MIB_PER_SECOND), most: secondsAt(SLOWEST_MIB_PER_SECOND) };
}

/** What a copy under way still needs at these paces, by the share that is done. */
function assumedLeft(copy: TimedCopy): SecondsRange {
  const { least, most } = assumedSeconds(copy);
  const share = 1 - copy.progress / 100;
  return { least: Math.ceil(least * share), most: Math.ceil(most * share) };
}

/**
 * What a copy under way still needs: what its like took before, less the time since it started; once it has taken longer than
 * they did, or where there were none, what the cloud says is left; null when that says nothing either.
 */
export function leftOfRunning(
  copy: Pick<TimedCopy, "startedAt" | "remainSeconds">,
  whole: SecondsRange | null,
  now: Date,
): Guess | null {
  const { startedAt, remainSeconds } = copy;
  const elapsed = startedAt ? Math.max(0, now.getTime() - startedAt.getTime()) / 1000 : 0;
  if (whole && whole.most > elapsed) {
    const range = { least: Math.max(0, whole.least - elapsed), most: whole.most - elapsed };
    return { range, basis: "learned" };
  }
  if (remainSeconds === null) return null;
  return { range: { least: remainSeconds, most: remainSeconds }, basis: "foretold" };
}

/**
 * How many seconds it is until a copy made from that region is available, once it has a slot: all of it, or what is left of
 * one under way. The copies of an account tell more than the cloud does, and that more than an assumption; null while none of
 * them tells anything.
 */
export function guessSeconds(
  copy: TimedCopy,
  fromRegionId: string,
  { history, foretold, assumes = false, now }: TimeSources,
): Guess | null {
  if (copy.lookedUp || copy.state === "verifying")
    return { range: { least: 0, most: 0 }, basis: null };
  const trip = { ...copy, fromRegionId };
  const learned = history.secondsOf(trip);
  if (copy.state !== "pending") {
    const left = leftOfRunning(copy, learned, now);
    return left ?? (assumes ? { range: assumedLeft(copy), basis: "assumed" } : null);
  }
  if (learned) return { range: learned, basis: "learned" };
  const told = foretold.secondsOf(trip);
  if (told) return { range: told, basis: "foretold" };
  return assumes ? { range: assumedSeconds(copy), basis: "assumed" } : null;
}
