import type { editor, IRange } from "monaco-editor/editor";
import { describe, expect, it } from "vitest";
import type { OfferedFix } from "./attached-models";
import { actionOf, fixesAt, RUN_COMMAND, touches } from "./code-fixes";

const span = (startLineNumber: number, startColumn: number, endColumn: number): IRange => ({
  startLineNumber,
  startColumn,
  endLineNumber: startLineNumber,
  endColumn,
});
const offered = (title: string, range: IRange | null, preferred = false): OfferedFix => ({
  title,
  preferred,
  range: () => range,
  run: () => {},
});

describe("touches", () => {
  it.each([
    ["a cursor inside", span(3, 7, 7), true],
    ["a cursor at its start", span(3, 5, 5), true],
    ["a cursor at its end", span(3, 10, 10), true],
    ["a cursor behind it", span(3, 11, 11), false],
    ["a selection across it", { ...span(2, 1, 1), endLineNumber: 4 }, true],
    ["another line", span(4, 7, 7), false],
  ])("tells of %s", (_what, other, expected) => {
    expect(touches(span(3, 5, 10), other)).toBe(expected);
  });
});

describe("fixesAt", () => {
  it("offers what the cursor touches, preferred first, and nothing whose place is gone", () => {
    const near = offered("near", span(1, 1, 5));
    const best = offered("best", span(1, 4, 9), true);
    const all = [near, offered("far", span(2, 1, 5)), offered("gone", null), best];
    expect(fixesAt(all, span(1, 4, 4))).toEqual([best, near]);
  });

  it("offers the same deed once, as a fix of the place rather than as the label of the line", () => {
    const fix = offered("Associate…", span(1, 20, 30));
    const label = offered("Associate…", span(1, 1, 99));
    expect(fixesAt([fix, label], span(1, 25, 25))).toEqual([fix]);
    expect(fixesAt([fix, label], span(1, 5, 5))).toEqual([label]);
  });
});

describe("actionOf", () => {
  const marker = { ...span(1, 1, 5), message: "wrong" } as editor.IMarkerData;
  const other = { ...span(9, 1, 5), message: "elsewhere" } as editor.IMarkerData;

  it("runs a deed, and belongs to the problems it touches", () => {
    const fix = offered("Associate…", span(1, 1, 5), true);
    expect(actionOf(fix, { markers: [marker, other] })).toEqual({
      title: "Associate…",
      kind: "quickfix",
      isPreferred: true,
      diagnostics: [marker],
      command: { id: RUN_COMMAND, title: "Associate…", arguments: ["run" in fix && fix.run] },
    });
  });

  it("edits every file where its places are now", () => {
    const model = (uri: string) => ({ uri }) as unknown as editor.ITextModel;
    const edits = () => [
      { model: model("a"), range: span(1, 1, 5), text: "m-1" },
      { model: model("b"), range: span(7, 2, 4), text: "" },
    ];
    const fix: OfferedFix = { title: "Inline", preferred: false, range: () => null, edits };
    expect(actionOf(fix, { markers: [] }).edit?.edits).toMatchObject([
      { resource: "a", textEdit: { range: span(1, 1, 5), text: "m-1" } },
      { resource: "b", textEdit: { range: span(7, 2, 4), text: "" } },
    ]);
  });
});
