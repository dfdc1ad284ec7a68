import type { IRange } from "monaco-editor/editor";
import { labelsChanged, type OfferedFix, type OfferedLabel } from "./attached-models";
import type { CodeDecoration, CodeFix, CodeInlineLabel, CodeMarker } from "./code-editor-types";
import type { CodeModel } from "./code-model";
import { lookOf } from "./decoration-look";
import { FollowedPlaces } from "./followed-places";
import { markerData } from "./marker-data";
import type { Monaco } from "./monaco-module";

const OWNER = "imagecast";

/** What stands on top of the texts of one editor: markers, highlights, labels and fixes. All move along with what is typed. */
export class CodeOffers {
  readonly #monaco: Monaco;
  readonly #modelOf: (path: string) => CodeModel | undefined;
  readonly #highlights: FollowedPlaces;
  readonly #labelPlaces: FollowedPlaces;
  readonly #fixPlaces: FollowedPlaces;
  readonly #fixes = new Map<string, OfferedFix[]>();
  readonly #labels = new Map<string, OfferedLabel[]>();

  constructor(monaco: Monaco, modelOf: (path: string) => CodeModel | undefined) {
    this.#monaco = monaco;
    this.#modelOf = modelOf;
    this.#highlights = new FollowedPlaces(monaco);
    this.#labelPlaces = new FollowedPlaces(monaco);
    this.#fixPlaces = new FollowedPlaces(monaco);
  }

  fixesOf(path: string): OfferedFix[] {
    return withLabels(this.#fixes.get(path) ?? [], this.labelsOf(path));
  }

  labelsOf(path: string): OfferedLabel[] {
    return this.#labels.get(path) ?? [];
  }

  setMarkers(paths: readonly string[], markers: readonly CodeMarker[]): void {
    for (const path of paths) {
      const model = this.#modelOf(path);
      if (!model) continue;
      const data = markers
        .filter((marker) => marker.path === path)
        .map((marker) =>
          markerData(this.#monaco, marker, model.rangeOf(marker.range), window.location.origin),
        );
      this.#monaco.editor.setModelMarkers(model.model, OWNER, data);
    }
  }

  setDecorations(decorations: readonly CodeDecoration[]): void {
    this.#highlights.letGo();
    for (const decoration of decorations) {
      const model = this.#modelOf(decoration.path);
      if (!model) continue;
      const look = lookOf(this.#monaco, decoration);
      this.#highlights.follow(model.model, model.rangeOf(decoration.range), look);
    }
  }

  setLabels(labels: readonly CodeInlineLabel[]): void {
    this.#labelPlaces.letGo();
    this.#labels.clear();
    for (const { path, offset, ...label } of labels) {
      const model = this.#modelOf(path);
      if (!model) continue;
      const range = this.#labelPlaces.follow(model.model, model.rangeOf([offset, offset]));
      put(this.#labels, path, { ...label, range });
    }
    labelsChanged();
  }

  setFixes(fixes: readonly CodeFix[]): void {
    this.#fixPlaces.letGo();
    this.#fixes.clear();
    for (const fix of fixes) {
      const model = this.#modelOf(fix.path);
      if (!model) continue;
      const range = this.#fixPlaces.follow(model.model, model.rangeOf(fix.range));
      const about = { title: fix.title, preferred: fix.preferred ?? false, range };
      const deed = "run" in fix ? { run: fix.run } : { edits: this.#followEdits(fix.edits) };
      put(this.#fixes, fix.path, { ...about, ...deed });
    }
  }

  dispose(): void {
    for (const places of [this.#highlights, this.#labelPlaces, this.#fixPlaces]) places.letGo();
  }

  #followEdits(edits: Extract<CodeFix, { edits: unknown }>["edits"]) {
    const followed = edits.flatMap(({ path, range, text }) => {
      const model = this.#modelOf(path);
      if (!model) return [];
      const place = this.#fixPlaces.follow(model.model, model.rangeOf(range));
      return [{ model: model.model, place, text }];
    });
    return () =>
      followed.flatMap(({ model, place, text }) => {
        const range = place();
        return range ? [{ model, range, text }] : [];
      });
  }
}

/** The keyboard reaches a label as a fix on its line, behind those that the page offers itself. */
function withLabels(fixes: OfferedFix[], labels: OfferedLabel[]): OfferedFix[] {
  const extra = labels.flatMap(({ text, tooltip, run, range }): OfferedFix[] =>
    run ? [{ title: tooltip ?? text, preferred: false, run, range: () => wholeLine(range()) }] : [],
  );
  return [...fixes, ...extra];
}

function wholeLine(range: IRange | null): IRange | null {
  return range && { ...range, startColumn: 1, endColumn: Number.MAX_SAFE_INTEGER };
}

function put<Value>(map: Map<string, Value[]>, path: string, value: Value): void {
  map.set(path, [...(map.get(path) ?? []), value]);
}
