const UNITS = [
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3600 },
  { unit: "minute", seconds: 60 },
  { unit: "second", seconds: 1 },
] as const;

/** A part of a time, for the locale's words. */
export type TimePart = { value: number; unit: (typeof UNITS)[number]["unit"] };

/** A time in its two largest units, such as 4 minutes and 12 seconds; none once it is over. Begun seconds count whole. */
export function timeParts(seconds: number): TimePart[] {
  let rest = Math.max(0, Math.ceil(seconds));
  const parts = UNITS.map(({ unit, seconds: size }) => {
    const value = Math.floor(rest / size);
    rest -= value * size;
    return { value, unit };
  });
  const first = parts.findIndex(({ value }) => value > 0);
  return first === -1 ? [] : parts.slice(first, first + 2).filter(({ value }) => value > 0);
}
