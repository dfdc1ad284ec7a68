import { attachedModels, type OfferedLabel, onLabelsChanged } from "./attached-models";
import { RUN_COMMAND } from "./code-fixes";
import { LANGUAGES } from "./languages";
import type { Monaco } from "./monaco-module";

/** Registers, for the life of the page, the labels above lines. */
export function provideLenses(monaco: Monaco): void {
  const changed = new monaco.Emitter<never>();
  onLabelsChanged(() => changed.fire(undefined as never));
  const provider = {
    onDidChange: changed.event,
    provideCodeLenses(model: { uri: { toString(): string } }) {
      const labels = attachedModels.get(model.uri.toString())?.labels() ?? [];
      return { lenses: labels.flatMap(lensOf), dispose() {} };
    },
  };
  monaco.languages.registerCodeLensProvider([...LANGUAGES], provider);
}

function lensOf({ text, tooltip, run, range }: OfferedLabel) {
  const place = range();
  if (!place) return [];
  const command = run
    ? { id: RUN_COMMAND, title: text, tooltip, arguments: [run] }
    : { id: "", title: text, tooltip };
  return [{ range: place, command }];
}
