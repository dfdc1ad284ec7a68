import type { editor, IRange } from "monaco-editor/editor";
import { attachedModels } from "./attached-models";
import type { CodeEdit, CodeFile, CodeRange } from "./code-editor-types";
import { CodeModel } from "./code-model";
import { CodeOffers } from "./code-offers";
import type { EditorEngine, EngineProps } from "./editor-engine";
import { editorOptions } from "./editor-options";
import type { Monaco } from "./monaco-module";
import { overflowNode } from "./overflow-node";

/** How long Monaco waits for the page to show another file that it asked for, in milliseconds. */
const OPEN_DEADLINE_MS = 1000;

let sessions = 0;

/** One editor on the page with the models of its files. Every method may be called after `dispose`, and does nothing then. */
export class CodeSession implements EditorEngine {
  readonly editor: editor.IStandaloneCodeEditor;
  readonly offers: CodeOffers;
  readonly #monaco: Monaco;
  readonly #props: () => EngineProps;
  readonly #models = new Map<string, CodeModel>();
  readonly #name = `editor-${++sessions}`;
  #shown: CodeModel | null = null;
  #awaited: { path: string; show: (model: CodeModel) => void } | null = null;
  #disposed = false;

  constructor(monaco: Monaco, host: HTMLElement, props: () => EngineProps) {
    this.#monaco = monaco;
    this.#props = props;
    this.editor = monaco.editor.create(host, {
      ...editorOptions(monaco),
      model: null,
      overflowWidgetsDomNode: overflowNode(props().popUpLabel),
    });
    this.offers = new CodeOffers(monaco, (path) => this.#models.get(path));
    this.editor.onDidChangeCursorPosition(() => this.#tellCursor());
  }

  setFiles(files: readonly CodeFile[]): void {
    if (this.#disposed) return;
    const paths = new Set(files.map((file) => file.path));
    for (const [path, model] of this.#models) if (!paths.has(path)) this.#close(path, model);
    for (const file of files) {
      const open = this.#models.get(file.path);
      if (open) open.accept(file);
      else this.#open(file);
    }
  }

  show(path: string): void {
    const next = this.#models.get(path) ?? null;
    if (this.#disposed || next === this.#shown) return;
    if (this.#shown) this.#shown.viewState = this.editor.saveViewState();
    this.#shown = next;
    this.editor.setModel(next?.model ?? null);
    if (next?.viewState) this.editor.restoreViewState(next.viewState);
    if (next && this.#awaited?.path === path) this.#awaited.show(next);
    this.#awaited = null;
    this.#tellCursor();
  }

  focus(): void {
    if (!this.#disposed) this.editor.focus();
  }

  reveal(path: string, range: CodeRange): void {
    this.#whenShown(path, (model) => this.#select(model.rangeOf(range)));
  }

  goToProblem(direction: "next" | "previous"): void {
    this.focus();
    this.#run(`editor.action.marker.${direction === "next" ? "nextInFiles" : "prevInFiles"}`);
  }

  applyEdits(edits: readonly CodeEdit[]): void {
    if (this.#disposed) return;
    for (const [path, model] of this.#models) {
      const operations = edits
        .filter((edit) => edit.path === path)
        .map(({ range, text }) => ({ range: model.rangeOf(range), text, forceMoveMarkers: true }));
      if (operations.length === 0) continue;
      model.model.pushStackElement();
      model.model.pushEditOperations([], operations, () => null);
      model.model.pushStackElement();
    }
  }

  toggleTabMode(): void {
    this.#run("editor.action.toggleTabFocusMode");
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.offers.dispose();
    this.editor.dispose();
    for (const [path, model] of this.#models) this.#close(path, model);
  }

  #open(file: CodeFile): void {
    const uri = this.#monaco.Uri.from({
      scheme: "imagecast",
      authority: this.#name,
      path: `/${file.path}`,
    });
    const model = new CodeModel(this.#monaco, uri, file, (path, text) =>
      this.#props().onChange?.(path, text),
    );
    this.#models.set(file.path, model);
    attachedModels.set(uri.toString(), {
      fixes: () => this.offers.fixesOf(file.path),
      labels: () => this.offers.labelsOf(file.path),
      open: (range) => this.#opened(file.path, range),
    });
  }

  #close(path: string, model: CodeModel): void {
    this.#models.delete(path);
    attachedModels.delete(model.model.uri.toString());
    model.dispose();
    if (this.#shown === model) this.#shown = null;
  }

  #whenShown(path: string, show: (model: CodeModel) => void): void {
    if (this.#disposed) return;
    if (this.#shown?.path === path) show(this.#shown);
    else {
      this.#awaited = { path, show };
      this.#props().onSelectPath?.(path);
    }
  }

  #opened(path: string, range: IRange | null): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => resolve(false), OPEN_DEADLINE_MS);
      this.#whenShown(path, () => {
        clearTimeout(giveUp);
        if (range) this.#select(range);
        this.focus();
        resolve(true);
      });
    });
  }

  #select(range: IRange): void {
    this.editor.setSelection(range);
    this.editor.revealRangeInCenterIfOutsideViewport(range);
  }

  #run(action: string): void {
    if (!this.#disposed) this.editor.trigger("imagecast", action, null);
  }

  #tellCursor(): void {
    const position = this.editor.getPosition();
    if (!this.#shown || !position) return;
    this.#props().onCursor({
      path: this.#shown.path,
      offset: this.#shown.offsetOf(position),
      line: position.lineNumber,
      column: position.column,
    });
  }
}
