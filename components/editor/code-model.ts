import type { editor, IDisposable, IRange, Uri } from "monaco-editor/editor";
import type { CodeFile, CodeRange } from "./code-editor-types";
import type { Monaco } from "./monaco-module";
import { applyChanges, changeBetween } from "./text-change";
import { mapText, markLength, type TextMap } from "./text-map";

/** Texts given out and not yet heard of again that are remembered; a page that lags further behind is taken at its word. */
const REMEMBERED = 32;

/**
 * A file in Monaco. Monaco holds the plain form, with LF alone, and would level mixed line ends and drop the
 * byte-order mark; so the text as given is kept beside it and follows every change.
 */
export class CodeModel {
  readonly path: string;
  readonly model: editor.ITextModel;
  viewState: editor.ICodeEditorViewState | null = null;
  #text: string;
  #mark: number;
  #map: TextMap | null = null;
  #asked: string;
  #given: string[] = [];
  #accepting = false;
  readonly #monaco: Monaco;
  readonly #listening: IDisposable;

  constructor(
    monaco: Monaco,
    uri: Uri,
    file: CodeFile,
    onEdit: (path: string, text: string) => void,
  ) {
    this.#monaco = monaco;
    this.path = file.path;
    this.#text = file.text;
    this.#asked = file.text;
    this.#mark = markLength(file.text);
    this.model = monaco.editor.createModel(this.#mapped().plain, file.language, uri);
    this.model.setEOL(monaco.editor.EndOfLineSequence.LF);
    this.#listening = this.model.onDidChangeContent((event) => {
      if (this.#accepting) return;
      const changes = event.changes.map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        length: rangeLength,
        text,
      }));
      this.#keep(applyChanges(this.#text, changes, this.#mark), this.#mark);
      this.#given = [...this.#given, this.#text].slice(-REMEMBERED);
      onEdit(this.path, this.#text);
    });
  }

  /** Takes the page's text, unless the page only repeats what it was given or has not heard of the newest yet. */
  accept({ text, language }: CodeFile): void {
    if (this.model.getLanguageId() !== language)
      this.#monaco.editor.setModelLanguage(this.model, language);
    if (text === this.#asked) return;
    this.#asked = text;
    const heard = this.#given.indexOf(text);
    this.#given = this.#given.slice(heard + 1);
    if (heard < 0 && text !== this.#text) this.#replace(text);
  }

  rangeOf([from, to]: CodeRange): IRange {
    const map = this.#mapped();
    const [start, end] = [from, to].map((at) => this.model.getPositionAt(map.toPlain(at)));
    return this.#monaco.Range.fromPositions(start ?? { lineNumber: 1, column: 1 }, end);
  }

  offsetOf(position: { lineNumber: number; column: number }): number {
    return this.#mapped().toGiven(this.model.getOffsetAt(position));
  }

  dispose(): void {
    this.#listening.dispose();
    this.model.dispose();
  }

  #replace(text: string): void {
    const before = this.model.getValue();
    this.#keep(text, markLength(text));
    const change = changeBetween(before, this.#mapped().plain);
    if (!change) return;
    const [start, end] = [change.offset, change.offset + change.length].map((at) =>
      this.model.getPositionAt(at),
    );
    const range = this.#monaco.Range.fromPositions(start ?? { lineNumber: 1, column: 1 }, end);
    this.#accepting = true;
    this.model.pushStackElement();
    this.model.pushEditOperations([], [{ range, text: change.text }], () => null);
    this.model.pushStackElement();
    this.#accepting = false;
  }

  #keep(text: string, mark: number): void {
    this.#text = text;
    this.#mark = mark;
    this.#map = null;
  }

  #mapped(): TextMap {
    this.#map ??= mapText(this.#text, this.#mark);
    return this.#map;
  }
}
