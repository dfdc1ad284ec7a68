import type { CodeRange } from "@/components/editor/code-editor-types";

/** Where whole lines stand in a text, without the last line's end; lines count from 1, and those beyond the end are none. */
export function lineRange(
  text: string,
  { fromLine, toLine }: { fromLine: number; toLine: number },
): CodeRange {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const startOf = (line: number) => starts[line - 1] ?? text.length;
  const next = starts[toLine];
  return [startOf(fromLine), next === undefined ? text.length : next - 1];
}
