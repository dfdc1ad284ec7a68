const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Steps whose multiples people read at once. */
const STEPS_MS = [
  ...[5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 6, 12, 24, 48, 96].map((hours) => hours * HOUR),
];

/** A mark on the scale, in the unit it is said in: 90 minutes are 1.5 hours. */
export type Tick = { at: number; value: number; unit: "second" | "minute" | "hour" };

/** The marks of a scale of `span` milliseconds, at most `most` of them, at round times from zero on. */
export function timelineTicks(span: number, most: number): Tick[] {
  const step = STEPS_MS.find((one) => span / one <= most) ?? span;
  const [unit, size] =
    step < MINUTE
      ? (["second", SECOND] as const)
      : step < HOUR
        ? (["minute", MINUTE] as const)
        : (["hour", HOUR] as const);
  const count = Math.floor(span / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = index * step;
    return { at, value: at / size, unit };
  });
}
