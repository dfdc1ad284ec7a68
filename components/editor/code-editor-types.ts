import type { ReactNode, Ref } from "react";

/** What a file is written in, for its colours and the word in the status bar. */
export type CodeLanguage = "yaml" | "json" | "hcl";

/** From (included) to (excluded), in UTF-16 code units of the file's text as given: a byte-order mark counts as one, CR LF as two. */
export type CodeRange = readonly [from: number, to: number];

/** One file in the editor. `path` identifies it: the same path keeps its undo history, a new one starts afresh. */
export type CodeFile = { path: string; text: string; language: CodeLanguage };

export type CodeSeverity = "error" | "warning" | "info";

/** A squiggle with a sentence. `code` is shown behind the sentence and leads to its page (root-relative or absolute). */
export type CodeMarker = {
  path: string;
  range: CodeRange;
  severity: CodeSeverity;
  message: string;
  code?: { value: string; href: string };
};

/** How a place stands out; each kind has an underline, a mark in the margin and a colour of its own. */
export type CodeDecorationKind = "associated" | "unassociated" | "invalid" | "foreign" | "draft";

/** A block of a hover: plain text as it is, or Markdown (links, tables; no HTML, no commands). */
export type CodeHoverBlock = string | { markdown: string };

/** A highlighted place. `hover` is asked only when it is shown. `glyph: false` leaves the margin empty. */
export type CodeDecoration = {
  path: string;
  range: CodeRange;
  kind: CodeDecorationKind;
  hover?: () => readonly CodeHoverBlock[];
  glyph?: boolean;
};

/**
 * A small line of text above the line of `offset`; pressing it runs `run`. The keyboard finds the same as a fix of that
 * line, called `tooltip` or else `text`, unless one of `fixes` at the cursor has that title.
 */
export type CodeInlineLabel = {
  path: string;
  offset: number;
  text: string;
  tooltip?: string;
  run?: () => void;
};

/** Replaces what stands in `range` of the file `path` by `text`. */
export type CodeEdit = { path: string; range: CodeRange; text: string };

/** What Ctrl+. and the light bulb offer while the cursor touches `range`: edits in one undo step, or a deed. */
export type CodeFix = {
  path: string;
  range: CodeRange;
  title: string;
  /** The one that "Auto Fix" takes and that is offered first. */
  preferred?: boolean;
} & ({ edits: readonly CodeEdit[] } | { run: () => void });

/** Where the cursor is; line and column count from 1, `offset` as in CodeRange. */
export type CodeCursor = { path: string; offset: number; line: number; column: number };

export type CodeEditorHandle = {
  focus(): void;
  /** Opens the file (through `onSelectPath`), scrolls to the range, selects it and puts the cursor there. The focus stays where it is. */
  reveal(path: string, range: CodeRange): void;
  /** Goes to the problem after the cursor, then to those of the next file, and at last to the first again. */
  nextProblem(): void;
  previousProblem(): void;
  /** Applies edits as if typed: they can be undone, and `onChange` tells of them. Ranges must not overlap. */
  applyEdits(edits: readonly CodeEdit[]): void;
};

export type CodeEditorProps = {
  /** Controlled: keep what `onChange` gives. A text that the editor did not give out replaces the file's text, in one undo step. */
  files: readonly CodeFile[];
  /** Path of the file that is shown. */
  selectedPath: string;
  /** Asked for when `reveal` or a fix leads to another file. */
  onSelectPath?: (path: string) => void;
  /** The whole new text: byte-order mark and line ends are kept wherever nobody edited. */
  onChange?: (path: string, text: string) => void;
  readOnly?: boolean;
  /** Accessible name, such as "Template main.tf". The way out with the keyboard is added to it. */
  label: string;
  /** Ranges here and below belong to the texts of the same render; what is typed later moves them along. */
  markers?: readonly CodeMarker[];
  decorations?: readonly CodeDecoration[];
  inlineLabels?: readonly CodeInlineLabel[];
  fixes?: readonly CodeFix[];
  onCursor?: (cursor: CodeCursor) => void;
  /** Ctrl+S (macOS: Command+S). Without it the keys do nothing, and the browser does not open its dialog. */
  onSave?: () => void;
  /** The counts of errors and warnings in the status bar were pressed; without it they go to the next problem. */
  onShowProblems?: () => void;
  /** What the status bar calls the language, such as "ROS YAML"; else YAML, JSON or Terraform. */
  languageName?: string;
  /** More for the right end of the status bar. */
  status?: ReactNode;
  /** Sets the height: the editor fills this box. */
  className?: string;
  ref?: Ref<CodeEditorHandle>;
};

/** Two read-only texts beside each other, or one above the other where there is no room. */
export type CodeDiffProps = {
  before: string;
  after: string;
  /** Names of the two sides, such as "As written" and "In Singapore". */
  beforeLabel: string;
  afterLabel: string;
  language: CodeLanguage;
  /** Sets the height: the diff fills this box. */
  className?: string;
};
