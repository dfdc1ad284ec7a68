/** Makes marks that say nothing of what they were made from to who has not the key. */
export type Marker = {
  /** An odd whole number below 2^32 that only the key tells: sums are made with it. */
  base: number;
  mark(text: string): string;
};

/** Shorter values stand in texts by chance. */
const SHORTEST = 3;
/** So do parts of lists and of JSON that are shorter than this. */
const SHORTEST_PART = 6;

/**
 * Marks of secret values, by which texts that quote them are recognised when nobody has the values any more: `length.sum.mark`
 * of each value, as it is and as JSON and addresses write it, and of the parts of a list or of JSON.
 */
export function secretMarks(values: readonly string[], marker: Marker): string[] {
  const whole = values.filter(({ length }) => length >= SHORTEST);
  const parts = values.flatMap(partsOf).filter(({ length }) => length >= SHORTEST_PART);
  const forms = [...whole, ...parts].flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd")),
  ]);
  return [...new Set(forms)].map(
    (text) => `${text.length}.${sumOf(text, marker.base)}.${marker.mark(text)}`,
  );
}

/** A text of the provider's in which no marked value stands: reasons and refusals quote what they are about. */
export function withoutMarked(text: string, marks: readonly string[], marker: Marker): string {
  const found = marks.flatMap((mark) => findMarked(text, mark, marker));
  let [left, at] = ["", 0];
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from)) {
    if (from >= at) left += `${text.slice(at, from)}******`;
    at = Math.max(at, to);
  }
  return left + text.slice(at);
}

function partsOf(value: string): string[] {
  try {
    return leavesOf(JSON.parse(value));
  } catch {
    return value.includes(",") ? value.split(",") : [];
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

function sumOf(text: string, base: number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = next(sum, base, text.charCodeAt(at));
  return sum >>> 0;
}

const next = (sum: number, base: number, code: number) => (Math.imul(sum, base) + code) | 0;

/**
 * Where a marked value stands. The sum of each stretch follows from that of the one before it, so that a long text takes
 * no longer than reading it; the mark is asked for only where the sum is right.
 */
function findMarked(text: string, mark: string, { base, mark: markOf }: Marker) {
  const [size = "", wanted, seal] = mark.split(".");
  const length = Number(size);
  const found: { from: number; to: number }[] = [];
  let [sum, power] = [0, 1];
  for (let at = 0; at < length; at += 1) power = Math.imul(power, base);
  for (let to = 1; to <= text.length; to += 1) {
    sum = next(sum, base, text.charCodeAt(to - 1));
    const from = to - length;
    if (from > 0) sum = (sum - Math.imul(power, text.charCodeAt(from - 1))) | 0;
    if (from < 0 || `${sum >>> 0}` !== wanted) continue;
    if (markOf(text.slice(from, to)) === seal) found.push({ from, to });
  }
  return found;
}
