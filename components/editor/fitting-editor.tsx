"use client";
import type { CSSProperties } from "react";
import { CodeEditor } from "./code-editor";
import type { CodeEditorProps } from "./code-editor-types";

/** A code editor for one file to read, as high as its text and at most three quarters of the window. */
export function FittingEditor(props: Omit<CodeEditorProps, "className">) {
  const lines = props.files[0]?.text.split("\n").length ?? 1;
  return (
    <div style={{ "--lines": lines } as CSSProperties} className="contents">
      <CodeEditor
        {...props}
        className="h-[clamp(11rem,calc(var(--lines)*1.25rem+4rem),max(22rem,75dvh))]"
      />
    </div>
  );
}
