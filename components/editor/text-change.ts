import { mapText, markLength } from "./text-map";

/** In the plain form of a text, `length` code units from `offset` on become `text`. */
export type PlainChange = { offset: number; length: number; text: string };

/**
 * Makes changes of the plain form in the text as given. Mark and line ends stay outside of the changes;
 * new lines end as most of the text's lines do. All offsets are those before the first change; changes do not overlap.
 */
export function applyChanges(
  text: string,
  changes: readonly PlainChange[],
  mark = markLength(text),
): string {
  const map = mapText(text, mark);
  const lineEnd = changes.some((change) => /[\r\n]/.test(change.text)) ? usualLineEnd(text) : "";
  let made = "";
  let done = 0;
  for (const change of [...changes].sort((a, b) => a.offset - b.offset)) {
    const from = map.toGiven(change.offset);
    made = join(made, text.slice(done, from));
    made = join(made, change.text.replace(/\r\n?|\n/g, lineEnd));
    done = map.toGiven(change.offset + change.length);
  }
  return join(made, text.slice(done));
}

/** The one change that turns a plain text into another, null when they are the same. */
export function changeBetween(before: string, after: string): PlainChange | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isLowSurrogate(before, start) || isLowSurrogate(after, start)) start--;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isLowSurrogate(before, before.length - end)) end--;
  return {
    offset: start,
    length: before.length - end - start,
    text: after.slice(start, after.length - end),
  };
}

/** A character outside the basic plane is changed whole: editors do not stop inside of it. */
function isLowSurrogate(text: string, at: number): boolean {
  return at > 0 && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
}

function usualLineEnd(text: string): string {
  const pairs = text.split("\r\n").length - 1;
  const feeds = text.split("\n").length - 1;
  return pairs * 2 > feeds ? "\r\n" : "\n";
}

/** CRs that stood alone must not make one line end of two when an LF comes to stand behind them. */
function join(left: string, right: string): string {
  if (!right.startsWith("\n")) return left + right;
  return left.replace(/\r+$/, (alone) => "\n".repeat(alone.length)) + right;
}
