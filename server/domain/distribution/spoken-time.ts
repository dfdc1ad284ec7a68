/** A wait as people say it: never in seconds, coarser the longer it is. */
export type SpokenTime =
  | { unit: "moment" }
  | { unit: "minutes"; value: number }
  | { unit: "hours"; min: number; max: number };

/** Minutes beyond which a figure is rounded to five, because the last digit would only flicker. */
const COARSE_FROM_MINUTES = 15;

/** Puts seconds left into words' shape; below a minute it is a moment, from an hour and a half a range of hours. */
export function spokenTime(seconds: number): SpokenTime {
  if (seconds < 60) return { unit: "moment" };
  const minutes = seconds / 60;
  if (minutes >= 90) {
    const min = Math.floor(minutes / 60);
    return { unit: "hours", min, max: Math.max(min + 1, Math.ceil(minutes / 60)) };
  }
  const step = minutes > COARSE_FROM_MINUTES ? 5 : 1;
  return { unit: "minutes", value: Math.ceil(minutes / step) * step };
}
