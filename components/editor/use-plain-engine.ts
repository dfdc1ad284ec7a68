"use client";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CodeEdit, CodeFile, CodeRange } from "./code-editor-types";
import type { EditorEngine, EngineProps } from "./editor-engine";
import { nextProblem } from "./next-problem";
import { applyChanges } from "./text-change";
import { mapText } from "./text-map";

/** Height of a line of the field, in pixels (leading-5). */
const LINE_PX = 20;

type Latest = { props: EngineProps; files: readonly CodeFile[]; awaited: Place | null };
type Place = { path: string; range: CodeRange };

/** The engine of the plain text field. `offset` is where the cursor is, in the text as given. */
export function usePlainEngine(props: EngineProps, files: readonly CodeFile[]) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef<Latest>({ props, files, awaited: null });
  const [offset, setOffset] = useState(0);
  const { onEngine, selectedPath } = props;

  useLayoutEffect(() => {
    latest.current = { ...latest.current, props, files };
  });
  const tellCursor = useCallback(() => setOffset(report(field.current, latest.current)), []);
  const [engine] = useState(() => plainEngine(field, latest, tellCursor));
  useEffect(() => {
    onEngine(engine);
    return () => onEngine(null);
  }, [engine, onEngine]);
  useEffect(() => {
    const { awaited } = latest.current;
    latest.current.awaited = null;
    const range: CodeRange = awaited?.path === selectedPath ? awaited.range : [0, 0];
    select(field.current, textOf(latest.current, selectedPath), range);
    tellCursor();
  }, [selectedPath, tellCursor]);
  return { field, offset, tellCursor, engine };
}

/** Tells the page where the cursor is; returns its offset in the text as given. */
function report(field: HTMLTextAreaElement | null, latest: Latest): number {
  const { selectedPath: path, onCursor } = latest.props;
  const at = field?.selectionStart ?? 0;
  const { plain, toGiven } = mapText(textOf(latest, path));
  const lines = plain.slice(0, at).split("\n");
  const offset = toGiven(at);
  onCursor({ path, offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
  return offset;
}

function plainEngine(
  field: RefObject<HTMLTextAreaElement | null>,
  latest: RefObject<Latest>,
  tellCursor: () => void,
): EditorEngine {
  function reveal(path: string, range: CodeRange): void {
    const { props } = latest.current;
    if (path === props.selectedPath) {
      select(field.current, textOf(latest.current, path), range);
      tellCursor();
    } else {
      latest.current.awaited = { path, range };
      props.onSelectPath?.(path);
    }
  }
  return {
    focus: () => field.current?.focus(),
    reveal,
    goToProblem(direction) {
      const { props, files } = latest.current;
      const { toGiven } = mapText(textOf(latest.current, props.selectedPath));
      const from = toGiven(field.current?.selectionStart ?? 0);
      const to = toGiven(field.current?.selectionEnd ?? 0);
      const paths = files.map((file) => file.path);
      const here: Place = { path: props.selectedPath, range: [from, to] };
      const problem = nextProblem(props.markers ?? [], paths, here, direction);
      field.current?.focus();
      if (problem) reveal(problem.path, problem.range);
    },
    applyEdits(edits) {
      const { props, files } = latest.current;
      for (const { path, text } of files) {
        const own = edits.filter((edit) => edit.path === path);
        if (own.length === 0) continue;
        const byHand = path === props.selectedPath && typeEdits(field.current, text, own);
        if (!byHand) props.onChange?.(path, edited(text, own));
      }
    },
  };
}

function textOf({ files }: Latest, path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

function select(field: HTMLTextAreaElement | null, text: string, [from, to]: CodeRange): void {
  if (!field) return;
  const { plain, toPlain } = mapText(text);
  field.setSelectionRange(toPlain(from), toPlain(to));
  const line = plain.slice(0, toPlain(from)).split("\n").length;
  field.scrollTop = line * LINE_PX - field.clientHeight / 2;
}

/** Types the edits into the field, last to first: so the browser can undo them. False where it cannot type for us. */
function typeEdits(field: HTMLTextAreaElement | null, text: string, edits: CodeEdit[]): boolean {
  if (!field || field.readOnly) return false;
  field.focus();
  return [...edits]
    .sort((a, b) => b.range[0] - a.range[0])
    .every((edit) => {
      select(field, text, edit.range);
      return document.execCommand(edit.text ? "insertText" : "delete", false, edit.text);
    });
}

function edited(text: string, edits: readonly CodeEdit[]): string {
  const { toPlain } = mapText(text);
  return applyChanges(
    text,
    edits.map(({ range: [from, to], text }) => ({
      offset: toPlain(from),
      length: toPlain(to) - toPlain(from),
      text,
    })),
  );
}
