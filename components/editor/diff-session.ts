import type { editor } from "monaco-editor/editor";
import type { CodeDiffProps } from "./code-editor-types";
import { SHARED_OPTIONS } from "./editor-options";
import type { Monaco } from "./monaco-module";
import { overflowNode } from "./overflow-node";

/** From this width on, in pixels, the sides stand beside each other. */
const SIDE_BY_SIDE_PX = 900;

/** Which change is shown and how many there are; `current` counts from 1, 0 before the first. Null while comparing. */
export type DiffPlace = { current: number; total: number } | null;

/** Two texts compared by Monaco. Methods may be called after `dispose`, and do nothing then. */
export class DiffSession {
  readonly #editor: editor.IStandaloneDiffEditor;
  readonly #monaco: Monaco;
  #models: editor.IDiffEditorModel | null = null;
  #labels: readonly string[] = [];
  #disposed = false;

  constructor(
    monaco: Monaco,
    host: HTMLElement,
    popUpLabel: string,
    onPlace: (place: DiffPlace) => void,
  ) {
    this.#monaco = monaco;
    this.#editor = monaco.editor.createDiffEditor(host, {
      ...SHARED_OPTIONS,
      overflowWidgetsDomNode: overflowNode(popUpLabel),
      readOnly: true,
      originalEditable: false,
      domReadOnly: true,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: SIDE_BY_SIDE_PX,
      // The names of the sides stand above its halves.
      enableSplitViewResizing: false,
      hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 3 },
      ignoreTrimWhitespace: false,
      renderMarginRevertIcon: false,
      renderGutterMenu: false,
      renderOverviewRuler: false,
      wordWrap: "on",
    });
    for (const side of [this.#editor.getOriginalEditor(), this.#editor.getModifiedEditor()])
      side.onDidChangeConfiguration(() => this.#label());
    const tell = () => onPlace(this.#place());
    this.#editor.onDidUpdateDiff(tell);
    this.#editor.getModifiedEditor().onDidChangeCursorPosition(tell);
  }

  /** Compares two texts from the start: in models that only changed, Monaco would leave what did not change unfolded. */
  setTexts(texts: Pick<CodeDiffProps, "before" | "after" | "language">): void {
    if (this.#disposed) return;
    const old = this.#models;
    const [original, modified] = [texts.before, texts.after].map((text) =>
      this.#monaco.editor.createModel(text, texts.language),
    );
    this.#models = original && modified ? { original, modified } : null;
    // One above the other, the two columns of numbers do not grow with the text.
    const lines = Math.max(original?.getLineCount() ?? 0, modified?.getLineCount() ?? 0);
    this.#editor.updateOptions({ lineNumbersMinChars: Math.max(3, `${lines}`.length + 1) });
    this.#editor.setModel(this.#models);
    this.#disposeOf(old);
  }

  setLabels(before: string, after: string): void {
    if (this.#disposed) return;
    this.#labels = [before, after];
    this.#label();
  }

  goTo(direction: "next" | "previous"): void {
    if (!this.#disposed) this.#editor.goToDiff(direction);
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#editor.dispose();
    this.#disposeOf(this.#models);
  }

  #disposeOf(models: editor.IDiffEditorModel | null): void {
    models?.original.dispose();
    models?.modified.dispose();
  }

  /** The options of a diff name its sides nowhere, and its two editors lose their names whenever its layout changes. */
  #label(): void {
    const editors = [this.#editor.getOriginalEditor(), this.#editor.getModifiedEditor()];
    for (const [side, editor] of editors.entries()) {
      const ariaLabel = this.#labels[side];
      const named = editor.getOption(this.#monaco.editor.EditorOption.ariaLabel);
      if (ariaLabel && named !== ariaLabel) editor.updateOptions({ ariaLabel });
    }
  }

  #place(): DiffPlace {
    const changes = this.#editor.getLineChanges();
    if (!changes) return null;
    const line = this.#editor.getModifiedEditor().getPosition()?.lineNumber ?? 1;
    const current = changes.filter((change) => change.modifiedStartLineNumber <= line).length;
    return { current, total: changes.length };
  }
}
