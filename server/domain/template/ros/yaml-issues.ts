import type { YAMLError } from "yaml";
import { sentence } from "../../sentence";
import type { Issue } from "../issue";
import { RULES } from "../rule-catalog";
import type { TemplateFile } from "../template-file";
import type { TextRange } from "../text-range";
import { rangeOf } from "./scalar-content";
import type { Survey } from "./survey";

/** A text that is broken in more places than this is not made clearer by more of them. */
const MOST_ISSUES = 100;

/** What is wrong with the text as YAML: broken syntax, and keys that stand twice. */
export function yamlIssues(
  errors: readonly YAMLError[],
  survey: Survey | null,
  { path: source, text }: TemplateFile,
): Issue[] {
  // The library points behind the end where something is not closed.
  const within = (at: number) => Math.min(at, text.length);
  const broken = errors.slice(0, MOST_ISSUES).map(({ message, pos }) => {
    const gaps = { detail: message };
    const range: TextRange = [within(pos[0]), within(pos[1])];
    return { ...issue("yaml-syntax", gaps), source, range };
  });
  const doubled = (survey?.duplicateKeys ?? []).slice(0, MOST_ISSUES).map(({ name, key }) => {
    return { ...issue("duplicate-key", { key: name }), source, range: rangeOf(key) };
  });
  return [...broken, ...doubled];
}

function issue(ruleId: "yaml-syntax" | "duplicate-key", gaps: Record<string, string>) {
  const words = sentence(`templateRules.${ruleId}.message`, gaps);
  return { ruleId, severity: RULES[ruleId], sentence: words };
}
