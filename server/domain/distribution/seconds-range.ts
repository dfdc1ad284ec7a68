/** A time in seconds that is known within bounds only. */
export type SecondsRange = { least: number; most: number };

/** When the last of these has passed: null while one of them is unknown, and when there is none. */
export function lastOf(ranges: readonly (SecondsRange | null)[]): SecondsRange | null {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0 || known.length < ranges.length) return null;
  return {
    least: Math.max(...known.map(({ least }) => least)),
    most: Math.max(...known.map(({ most }) => most)),
  };
}
