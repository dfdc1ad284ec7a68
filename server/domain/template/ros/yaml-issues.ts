import type { YAMLError } from "yaml";
import { sentence } from "../../sentence";
import type { Issue } from "../issue";
import { RULES } from "../rule-catalog";
import type { TextRange } from "../text-range";
import { rangeOf } from "./scalar-content";
import type { Survey } from "./survey";

/** A text that is broken in more places than this is not made clearer by more of them. */
const MOST_ISSUES = 100;

/** What is wrong with the text as YAML: broken syntax, and keys that stand twice. */
export function yamlIssues(
  errors: readonly YAMLError[],
  survey: Survey | null,
  source: string,
): Issue[] {
  const broken = errors.slice(0, MOST_ISSUES).map(({ message, pos }) => {
    const gaps = { detail: message };
    return { ...issue("yaml-syntax", gaps), source, range: [pos[0], pos[1]] as TextRange };
  });
  const doubled = (survey?.duplicateKeys ?? []).slice(0, MOST_ISSUES).map((key) => {
    return { ...issue("duplicate-key", { key: key.value }), source, range: rangeOf(key) };
  });
  return [...broken, ...doubled];
}

function issue(ruleId: "yaml-syntax" | "duplicate-key", gaps: Record<string, string>) {
  const words = sentence(`templateRules.${ruleId}.message`, gaps);
  return { ruleId, severity: RULES[ruleId], sentence: words };
}
