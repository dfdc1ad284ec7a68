import { expect, it } from "vitest";
import type { CodeMarker } from "./code-editor-types";
import { markerData } from "./marker-data";
import type { Monaco } from "./monaco-module";

/** The numbers are Monaco's; its module itself needs a browser. */
const monaco = {
  MarkerSeverity: { Hint: 1, Info: 2, Warning: 4, Error: 8 },
  Uri: { parse: (text: string) => text },
} as unknown as Monaco;
const range = { startLineNumber: 1, startColumn: 2, endLineNumber: 1, endColumn: 9 };
const marker: CodeMarker = { path: "a.yaml", range: [1, 8], severity: "error", message: "No." };

it.each([
  ["error", 8],
  ["warning", 4],
  ["info", 2],
] as const)("weighs %s as Monaco does", (severity, expected) => {
  const data = markerData(monaco, { ...marker, severity }, range, "http://localhost");
  expect(data).toEqual({ ...range, severity: expected, message: "No.", code: undefined });
});

it.each([
  ["/template-rules#no-image", "http://localhost/template-rules#no-image"],
  ["https://example.com/rule", "https://example.com/rule"],
])("leads from a code to %s", (href, target) => {
  const code = { value: "no-image", href };
  const data = markerData(monaco, { ...marker, code }, range, "http://localhost");
  expect(data.code).toEqual({ value: "no-image", target });
});
