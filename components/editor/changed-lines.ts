/** One changed piece of a text: its lines before and after, the first line's number (from 1) on either side. */
export type ChangedLines = {
  beforeLine: number;
  afterLine: number;
  before: string[];
  after: string[];
};

/**
 * What differs between two texts, line by line. Where both have as many lines, as after a substitution, each run of
 * changed lines is a piece of its own; else all between the first and the last difference is one.
 */
export function changedLines(before: string, after: string): ChangedLines[] {
  const old = before.split(/\r\n|\r|\n/);
  const now = after.split(/\r\n|\r|\n/);
  return old.length === now.length ? runs(old, now) : middle(old, now);
}

function runs(old: string[], now: string[]): ChangedLines[] {
  const pieces: ChangedLines[] = [];
  for (const [at, line] of old.entries()) {
    const other = now[at] ?? "";
    if (line === other) continue;
    const last = pieces.at(-1);
    if (last && last.beforeLine + last.before.length === at + 1) {
      last.before.push(line);
      last.after.push(other);
    } else {
      pieces.push({ beforeLine: at + 1, afterLine: at + 1, before: [line], after: [other] });
    }
  }
  return pieces;
}

function middle(old: string[], now: string[]): ChangedLines[] {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    {
      beforeLine: start + 1,
      afterLine: start + 1,
      before: old.slice(start, old.length - end),
      after: now.slice(start, now.length - end),
    },
  ];
}
