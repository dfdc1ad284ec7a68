import type { CodeCursor, CodeEdit, CodeEditorProps, CodeRange } from "./code-editor-types";

/** What the frame asks of the editor inside of it, be it Monaco or the plain text field. */
export interface EditorEngine {
  focus(): void;
  reveal(path: string, range: CodeRange): void;
  goToProblem(direction: "next" | "previous"): void;
  applyEdits(edits: readonly CodeEdit[]): void;
  /** Lets Tab indent again, or move the focus; where Tab always moves the focus there is nothing to toggle. */
  toggleTabMode?(): void;
}

/** What the frame gives to the editor inside of it. */
export type EngineProps = Pick<
  CodeEditorProps,
  | "files"
  | "selectedPath"
  | "onSelectPath"
  | "onChange"
  | "readOnly"
  | "label"
  | "markers"
  | "decorations"
  | "inlineLabels"
  | "fixes"
> & {
  wrap: boolean;
  onCursor: (cursor: CodeCursor) => void;
  /** Names the place of hovers and menus. */
  popUpLabel: string;
  /** Hears of the engine once it stands, and null when it goes. */
  onEngine: (engine: EditorEngine | null) => void;
};
