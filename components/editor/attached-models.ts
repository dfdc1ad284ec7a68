import type { editor, IRange } from "monaco-editor/editor";

/** Something offered at a place that moves along with what is typed. */
export type OfferedFix = {
  title: string;
  preferred: boolean;
  /** Null when its place is gone. */
  range(): IRange | null;
} & (
  | { edits(): { model: editor.ITextModel; range: IRange; text: string }[] }
  | { run: () => void }
);

/** A label above the line of its place. */
export type OfferedLabel = {
  text: string;
  tooltip?: string;
  run?: () => void;
  range(): IRange | null;
};

/** What an editor offers for one of its models. */
export type Attachment = {
  fixes(): readonly OfferedFix[];
  labels(): readonly OfferedLabel[];
  /** Shows the model in its editor and selects the range; false when the page did not follow. */
  open(range: IRange | null): Promise<boolean>;
};

/** By model URI: Monaco's providers are registered once for the page and ask here whose model it is. */
export const attachedModels = new Map<string, Attachment>();

const listeners = new Set<() => void>();

/** Tells the providers that labels have changed. */
export function labelsChanged(): void {
  for (const listener of listeners) listener();
}

/** Calls back on every `labelsChanged`, as long as the page lives. */
export function onLabelsChanged(listener: () => void): void {
  listeners.add(listener);
}
