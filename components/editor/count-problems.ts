import type { CodeMarker } from "./code-editor-types";

/** How many errors and warnings markers hold, in all files. */
export function countProblems(markers: readonly CodeMarker[]): {
  errors: number;
  warnings: number;
} {
  const count = (severity: string) => markers.filter((m) => m.severity === severity).length;
  return { errors: count("error"), warnings: count("warning") };
}
