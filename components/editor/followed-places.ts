import type { editor, IRange } from "monaco-editor/editor";
import type { Monaco } from "./monaco-module";

/** Places in models that move along with what is typed, until they are let go. */
export class FollowedPlaces {
  readonly #ids = new Map<editor.ITextModel, string[]>();
  readonly #monaco: Monaco;

  constructor(monaco: Monaco) {
    this.#monaco = monaco;
  }

  /** Follows a range, marked with `look` if there is one. Returns where it is now, null once the model is gone. */
  follow(
    model: editor.ITextModel,
    range: IRange,
    look?: editor.IModelDecorationOptions,
  ): () => IRange | null {
    const stickiness = this.#monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;
    const options = { description: "imagecast", stickiness, ...look };
    const [id = ""] = model.deltaDecorations([], [{ range, options }]);
    this.#ids.set(model, [...(this.#ids.get(model) ?? []), id]);
    return () => (model.isDisposed() ? null : model.getDecorationRange(id));
  }

  letGo(): void {
    for (const [model, ids] of this.#ids) if (!model.isDisposed()) model.deltaDecorations(ids, []);
    this.#ids.clear();
  }
}
