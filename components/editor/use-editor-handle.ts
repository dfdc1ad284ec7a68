"use client";
import { type Ref, useCallback, useImperativeHandle, useRef } from "react";
import type { CodeEditorHandle, CodeRange } from "./code-editor-types";
import type { EditorEngine } from "./editor-engine";

/** Gives the page the editor's handle, also before the editor has loaded: it then reveals what was asked for last. */
export function useEditorHandle(ref: Ref<CodeEditorHandle> | undefined): {
  engine: () => EditorEngine | null;
  onEngine: (engine: EditorEngine | null) => void;
} {
  const current = useRef<EditorEngine | null>(null);
  const waiting = useRef<{ path: string; range: CodeRange } | null>(null);
  const wantsFocus = useRef(false);

  const onEngine = useCallback((engine: EditorEngine | null) => {
    current.current = engine;
    if (!engine) return;
    if (waiting.current) engine.reveal(waiting.current.path, waiting.current.range);
    if (wantsFocus.current) engine.focus();
    waiting.current = null;
    wantsFocus.current = false;
  }, []);

  useImperativeHandle(ref, () => ({
    focus() {
      if (current.current) current.current.focus();
      else wantsFocus.current = true;
    },
    reveal(path, range) {
      if (current.current) current.current.reveal(path, range);
      else waiting.current = { path, range };
    },
    nextProblem: () => current.current?.goToProblem("next"),
    previousProblem: () => current.current?.goToProblem("previous"),
    applyEdits: (edits) => current.current?.applyEdits(edits),
  }));
  return { engine: useCallback(() => current.current, []), onEngine };
}
