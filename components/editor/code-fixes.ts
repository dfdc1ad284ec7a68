import type { IRange, languages } from "monaco-editor/editor";
import { attachedModels, type OfferedFix } from "./attached-models";
import { LANGUAGES } from "./languages";
import type { Monaco } from "./monaco-module";

/** Runs the function it is given: deeds of fixes and labels live in the page, not in Monaco. */
export const RUN_COMMAND = "imagecast.run";

/** Registers, for the life of the page, what Ctrl+. and the light bulb offer. */
export function provideFixes(monaco: Monaco): void {
  monaco.editor.registerCommand(RUN_COMMAND, (_accessor, run: () => void) => run());
  monaco.languages.registerCodeActionProvider(
    [...LANGUAGES],
    {
      provideCodeActions(model, range, context) {
        const fixes = attachedModels.get(model.uri.toString())?.fixes() ?? [];
        const wanted = !context.only || "quickfix".startsWith(context.only);
        return {
          actions: wanted ? fixesAt(fixes, range).map((fix) => actionOf(fix, context)) : [],
          dispose() {},
        };
      },
    },
    { providedCodeActionKinds: ["quickfix"] },
  );
}

/** The fixes that a range touches, preferred ones first; of those with one title, the first. */
export function fixesAt(fixes: readonly OfferedFix[], range: IRange): OfferedFix[] {
  const titles = new Set<string>();
  return fixes
    .filter((fix) => touches(fix.range(), range))
    .sort((a, b) => Number(b.preferred) - Number(a.preferred))
    .filter(({ title }) => !titles.has(title) && titles.add(title));
}

/** Whether two ranges share a character or an edge. */
export function touches(a: IRange | null, b: IRange): boolean {
  return !!a && !isBefore(a, b) && !isBefore(b, a);
}

function isBefore(a: IRange, b: IRange): boolean {
  if (a.endLineNumber !== b.startLineNumber) return a.endLineNumber < b.startLineNumber;
  return a.endColumn < b.startColumn;
}

/** A fix as Monaco takes it. It belongs to the problems of the context that it touches. */
export function actionOf(
  fix: OfferedFix,
  context: Pick<languages.CodeActionContext, "markers">,
): languages.CodeAction {
  const { title } = fix;
  const range = fix.range();
  const action: languages.CodeAction = {
    title,
    kind: "quickfix",
    isPreferred: fix.preferred,
    diagnostics: context.markers.filter((marker) => touches(range, marker)),
  };
  if ("run" in fix) return { ...action, command: { id: RUN_COMMAND, title, arguments: [fix.run] } };
  const edits = fix.edits().map(({ model, range, text }) => ({
    resource: model.uri,
    versionId: undefined,
    textEdit: { range, text },
  }));
  return { ...action, edit: { edits } };
}
