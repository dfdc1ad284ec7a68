import type { CopyHistory, CopyTrip } from "./copy-history";
import type { CopyLimits } from "./copy-slots";
import { type Ahead, type ForeseenCopy, foreseeCopies } from "./foresee-copies";
import type { PlannedCopy } from "./planned-copy";
import type { SecondsRange } from "./seconds-range";

/** A copy as the planner sees it, and how far it has come. */
export type TimedCopy = PlannedCopy & {
  sizeGiB: number;
  startedAt: Date | null;
  /** Seconds left, as the cloud last told. */
  remainSeconds: number | null;
};

/** What is known of a copy's future. `left` is null while nobody can tell. */
export type Outlook = { ahead: Ahead | null; left: SecondsRange | null };

/** Stands in for what takes nobody knows how long, so that the order of copies can be foreseen all the same. */
const SOME_SECONDS = 600;

/**
 * What a copy under way still needs: what its like took before, less the time since it started; once it has taken longer than
 * they did, or where there were none, what the cloud says is left; null when that says nothing either.
 */
export function leftOfRunning(
  copy: Pick<TimedCopy, "startedAt" | "remainSeconds">,
  whole: SecondsRange | null,
  now: Date,
): SecondsRange | null {
  const { startedAt, remainSeconds } = copy;
  const elapsed = startedAt ? Math.max(0, now.getTime() - startedAt.getTime()) / 1000 : 0;
  if (whole && whole.most > elapsed)
    return { least: Math.max(0, whole.least - elapsed), most: whole.most - elapsed };
  return remainSeconds === null ? null : { least: remainSeconds, most: remainSeconds };
}

/**
 * When each copy on its way will be available, in seconds from now: the planner's own order, played with the shortest and with the
 * longest time each copy may take. `history` is what the reader's account has seen; `foretold` is asked where that knows nothing.
 */
export function foreseeTimes(
  copies: readonly TimedCopy[],
  limits: CopyLimits,
  { history, foretold, now }: { history: CopyHistory; foretold: CopyHistory; now: Date },
): Map<string, Outlook> {
  const known = new Map(copies.map((copy) => [copy.id, copy]));
  const unknown = new Set<string>();
  const wholeOf = (trip: CopyTrip) => history.secondsOf(trip) ?? foretold.secondsOf(trip);

  function rangeOf({ id }: PlannedCopy, fromRegionId: string): SecondsRange | null {
    const copy = known.get(id);
    if (!copy || copy.lookedUp || copy.state === "verifying") return { least: 0, most: 0 };
    const trip = { ...copy, fromRegionId };
    if (copy.state === "pending") return wholeOf(trip);
    return leftOfRunning(copy, history.secondsOf(trip), now);
  }
  const play = (bound: keyof SecondsRange) =>
    foreseeCopies(copies, limits, (copy, from) => {
      const range = rangeOf(copy, from);
      if (!range) unknown.add(copy.id);
      return range?.[bound] ?? SOME_SECONDS;
    });
  const [fast, slow] = [play("least"), play("most")];
  const isKnown = ({ id, state }: TimedCopy) =>
    state === "pending" ? unknown.size === 0 : !unknown.has(id);
  return new Map(
    copies.flatMap((copy) => {
      const [soonest, latest] = [fast.get(copy.id), slow.get(copy.id)];
      if (!soonest || !latest) return [];
      const left = isKnown(copy) ? between(soonest, latest) : null;
      return [[copy.id, { ahead: latest.ahead, left }] as const];
    }),
  );
}

/** Faster copies may come in another order, and one of them later than in the slow play. */
function between(one: ForeseenCopy, other: ForeseenCopy): SecondsRange {
  return {
    least: Math.min(one.endsIn, other.endsIn),
    most: Math.max(one.endsIn, other.endsIn),
  };
}
