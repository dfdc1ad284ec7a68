import type { CodeMarker, CodeRange } from "./code-editor-types";

/**
 * The problem after (or before) the cursor, in the order of the files and of their texts; behind the last comes the
 * first again. Null when there is none.
 */
export function nextProblem<Marker extends Pick<CodeMarker, "path" | "range">>(
  markers: readonly Marker[],
  paths: readonly string[],
  cursor: { path: string; range: CodeRange },
  direction: "next" | "previous",
): Marker | null {
  const place = ({ path, range }: { path: string; range: CodeRange }) =>
    [paths.indexOf(path), range[0], range[1]] as const;
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((part, at) => part - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  const sorted = [...markers].sort((a, b) => compare(place(a), place(b)));
  const here = place(cursor);
  const found =
    direction === "next"
      ? (sorted.find((marker) => compare(place(marker), here) > 0) ?? sorted[0])
      : (sorted.findLast((marker) => compare(place(marker), here) < 0) ?? sorted.at(-1));
  return found ?? null;
}
