import type { Analysis } from "../domain/template/analysis";
import type { Issue } from "../domain/template/issue";
import type { Slot } from "../domain/template/slot";
import type { OpenTemplate, OpenTemplates } from "./open-templates";
import type { Speak } from "./speak";

/**
 * The result of a check as JSON: of one file `{ kind, slots, issues }`, of a folder the same for each
 * file of each template, named by `file`, in `files`.
 */
export function writeCheckJson({ directory, templates }: OpenTemplates, speak: Speak): string {
  const [only] = templates;
  const result =
    directory || !only
      ? { files: templates.flatMap((template) => perFile(template, speak)) }
      : resultOf(only.analysis, speak);
  return `${JSON.stringify(result, null, 2)}\n`;
}

function perFile({ files, analysis }: OpenTemplate, speak: Speak) {
  const { kind, slots, issues } = analysis;
  return files.map(({ path }) => ({
    file: path,
    ...resultOf(
      { kind, slots: slots.filter(isIn(path)), issues: issues.filter(isIn(path)) },
      speak,
    ),
  }));
}

function isIn(path: string) {
  return ({ source }: { source: string }) => source === path;
}

function resultOf({ kind, slots, issues }: Analysis, speak: Speak) {
  return {
    kind,
    slots: slots.map(slotResult),
    issues: issues.map((issue) => issueResult(issue, speak)),
  };
}

function slotResult({ path, resource, type, property, file, literal, value, range }: Slot) {
  return { path, resource, type, property, file, literal, value, range };
}

function issueResult({ ruleId, severity, sentence, range, file, fix }: Issue, speak: Speak) {
  const mend = fix && { title: speak(fix.title), edits: fix.edits };
  return { ruleId, severity, message: speak(sentence), range, file, fix: mend };
}
