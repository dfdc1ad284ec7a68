import type { IPosition, IRange } from "monaco-editor/editor";
import { attachedModels } from "./attached-models";
import type { Monaco } from "./monaco-module";

/** Lets Monaco lead from one file to another, as F8 does behind the last problem of a file. */
export function openBetweenModels(monaco: Monaco): void {
  monaco.editor.registerEditorOpener({
    openCodeEditor(_source, resource, place) {
      const attachment = attachedModels.get(resource.toString());
      return attachment ? attachment.open(place ? rangeOf(place) : null) : false;
    },
  });
}

function rangeOf(place: IRange | IPosition): IRange {
  if ("startLineNumber" in place) return place;
  const { lineNumber, column } = place;
  return {
    startLineNumber: lineNumber,
    startColumn: column,
    endLineNumber: lineNumber,
    endColumn: column,
  };
}
