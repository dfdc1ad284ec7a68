/** Monaco as a value: its own files import it where they are loaded late, everybody else is handed it. */
export type Monaco = typeof import("monaco-editor/editor");
