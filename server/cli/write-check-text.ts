import { sentence } from "../domain/sentence";
import type { Issue } from "../domain/template/issue";
import type { Slot } from "../domain/template/slot";
import { positionsIn } from "../domain/template/text-positions";
import type { OpenTemplate, OpenTemplates } from "./open-templates";
import type { Speak } from "./speak";
import { visible } from "./visible";

/** The result of a check for people: each file with its images and what is wrong, then the sum. */
export function writeCheckText({ templates }: OpenTemplates, speak: Speak): string {
  const issues = templates.flatMap(({ analysis }) => analysis.issues);
  const count = (severity: Issue["severity"]) =>
    issues.filter((issue) => issue.severity === severity).length;
  const sum = sentence("commandLine.sum", {
    images: templates.reduce((total, { analysis }) => total + analysis.slots.length, 0),
    errors: count("error"),
    warnings: count("warning"),
  });
  const parts = templates.flatMap((template) => textOf(template, speak));
  return `${[...parts, speak(sum)].join("\n")}\n`;
}

function textOf({ files, analysis }: OpenTemplate, speak: Speak): string[] {
  return files.map(({ path, text }) => {
    const positionOf = positionsIn(text);
    const place = ({ range }: Slot | Issue) => {
      const { line, column } = positionOf(range[0]);
      return `${path}:${line}:${column}`;
    };
    const kind = speak(sentence(`commandLine.kind.${analysis.kind}`));
    const slots = analysis.slots.filter(({ source }) => source === path);
    const issues = analysis.issues.filter(({ source }) => source === path);
    return [
      `${visible(path)} · ${kind}`,
      ...slots.map((slot) => `  ${place(slot)}  ${nameOf(slot)}  ${visible(slot.value ?? "–")}`),
      ...issues.map((issue) => `  ${place(issue)}  ${words(issue, speak)}`),
      "",
    ].join("\n");
  });
}

function nameOf({ resource, property }: Slot): string {
  return visible(`${resource}.${property}`);
}

function words({ severity, sentence: said, ruleId }: Issue, speak: Speak): string {
  const weight = speak(sentence(`templateRules.page.severity.${severity}`));
  return `${weight}: ${visible(speak(said))} [${ruleId}]`;
}
