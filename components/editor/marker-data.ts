import type { editor, IRange } from "monaco-editor/editor";
import type { CodeMarker, CodeSeverity } from "./code-editor-types";
import type { Monaco } from "./monaco-module";

const SEVERITIES = { error: "Error", warning: "Warning", info: "Info" } as const satisfies Record<
  CodeSeverity,
  string
>;

/** A problem as Monaco takes it. Its link is made whole by `origin`, for Monaco opens no others. */
export function markerData(
  { MarkerSeverity, Uri }: Pick<Monaco, "MarkerSeverity" | "Uri">,
  { severity, message, code }: CodeMarker,
  range: IRange,
  origin: string,
): editor.IMarkerData {
  return {
    ...range,
    severity: MarkerSeverity[SEVERITIES[severity]],
    message,
    code: code && { value: code.value, target: Uri.parse(new URL(code.href, origin).href) },
  };
}
