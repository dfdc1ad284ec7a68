import type { CopyLimits } from "./copy-slots";
import { type Ahead, foreseeCopies } from "./foresee-copies";
import {
  type Guess,
  guessSeconds,
  type TimeBasis,
  type TimedCopy,
  type TimeSources,
} from "./guess-seconds";
import type { SecondsRange } from "./seconds-range";

/** What is known of a copy's future, in seconds from now. `starts` and `left` are null while nobody can tell. */
export type Outlook = {
  /** Region whose image it is made from. */
  fromRegionId: string;
  ahead: Ahead | null;
  starts: SecondsRange | null;
  left: SecondsRange | null;
  /** What the time it takes once it has a slot is taken from. */
  basis: TimeBasis | null;
};

/** Stands in for what takes nobody knows how long, so that the order of copies can be foreseen all the same. */
const SOME_SECONDS = 600;

/**
 * When each copy on its way starts and when it will be available: the planner's own order, played with the shortest and with
 * the longest time each copy may take.
 */
export function foreseeTimes(
  copies: readonly TimedCopy[],
  limits: CopyLimits,
  sources: TimeSources,
): Map<string, Outlook> {
  const known = new Map(copies.map((copy) => [copy.id, copy]));
  const guesses = new Map<string, Guess | null>();
  const play = (bound: keyof SecondsRange) =>
    foreseeCopies(copies, limits, ({ id }, fromRegionId) => {
      const copy = known.get(id);
      const guess = copy ? guessSeconds(copy, fromRegionId, sources) : null;
      // One that cannot be told in one of the plays cannot be told.
      if (guesses.get(id) !== null) guesses.set(id, guess);
      return guess?.range[bound] ?? SOME_SECONDS;
    });
  const [fast, slow] = [play("least"), play("most")];
  const isAllKnown = [...guesses.values()].every((guess) => guess !== null);
  return new Map(
    copies.flatMap(({ id, state }) => {
      const [one, other] = [fast.get(id), slow.get(id)];
      if (!one || !other) return [];
      const guess = guesses.get(id) ?? null;
      // What waits is known only with all that comes before it.
      const isKnown = state === "pending" ? isAllKnown : guess !== null;
      const { fromRegionId, ahead } = other;
      const starts = isKnown ? between(one.startsIn, other.startsIn) : null;
      const left = isKnown ? between(one.endsIn, other.endsIn) : null;
      return [[id, { fromRegionId, ahead, starts, left, basis: guess?.basis ?? null }] as const];
    }),
  );
}

/** Faster copies may come in another order, and one of them later than in the slow play. */
function between(one: number, other: number): SecondsRange {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}
