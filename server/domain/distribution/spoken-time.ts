import type { SecondsRange } from "./seconds-range";

/**
 * A wait as people say it: never in seconds, coarser the longer it is. `min` is 0 where it may be over at any moment, and equals
 * `max` where one figure says it all.
 */
export type SpokenTime =
  | { unit: "moment" }
  | { unit: "minutes" | "hours"; min: number; max: number };

/** Minutes beyond which a figure is rounded to five, because the last digit would only flicker. */
const COARSE_FROM_MINUTES = 15;

/** Minutes beyond which hours are said. */
const HOURS_FROM_MINUTES = 90;

/** Puts seconds left into words' shape; below a minute it is a moment, from an hour and a half always a range of hours. */
export function spokenTime({ least, most }: SecondsRange): SpokenTime {
  if (most < 60) return { unit: "moment" };
  const [from, to] = [least / 60, most / 60];
  if (to >= HOURS_FROM_MINUTES) {
    const min = Math.floor(from / 60);
    return { unit: "hours", min, max: Math.max(min + 1, Math.ceil(to / 60)) };
  }
  const step = to > COARSE_FROM_MINUTES ? 5 : 1;
  const max = Math.ceil(to / step) * step;
  const min = least === most ? max : Math.floor(from / step) * step;
  return { unit: "minutes", min, max };
}
