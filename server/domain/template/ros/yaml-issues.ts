import type { YAMLError } from "yaml";
import { type Sentence, sentence } from "../../sentence";
import type { Issue } from "../issue";
import { RULES } from "../rule-catalog";
import type { TemplateFile } from "../template-file";
import type { TextRange } from "../text-range";
import { rangeOf } from "./scalar-content";
import type { Survey } from "./survey";
import { yamlProblem } from "./yaml-problem";

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
  const broken = errors.slice(0, MOST_ISSUES).map((error) => {
    const range: TextRange = [within(error.pos[0]), within(error.pos[1])];
    return { ...syntaxIssue(error), source, range };
  });
  const doubled = (survey?.duplicateKeys ?? []).slice(0, MOST_ISSUES).map(({ name, key }) => {
    const words = sentence("templateRules.duplicate-key.message", { key: name });
    return { ...issue("duplicate-key", words), source, range: rangeOf(key) };
  });
  return [...broken, ...doubled];
}

function syntaxIssue(error: YAMLError) {
  const problem = yamlProblem(error);
  const words = problem
    ? sentence(`templateRules.yaml-syntax.problem.${problem}`)
    : sentence("templateRules.yaml-syntax.message", { detail: error.message });
  return issue("yaml-syntax", words);
}

function issue(ruleId: "yaml-syntax" | "duplicate-key", words: Sentence) {
  return { ruleId, severity: RULES[ruleId], sentence: words };
}
