import type { Sentence } from "../sentence";
import type { RuleId } from "./rule-catalog";
import type { Severity } from "./severity";
import type { TextRange } from "./text-range";

export type { Severity };

/** Replaces what stands in `range` of the file `source` by `text`. */
export type TextEdit = { source: string; range: TextRange; text: string };

/** A change that mends an issue. */
export type Fix = {
  /** A message key under `templateRules.fix`. */
  title: Sentence;
  edits: readonly TextEdit[];
};

/** Something to know about a place in a template. */
export type Issue = {
  ruleId: RuleId;
  severity: Severity;
  /** A message key `templateRules.<rule id>.message`, with what fills its gaps. */
  sentence: Sentence;
  /** Path of the template file that `range` counts in. */
  source: string;
  range: TextRange;
  /** Terraform only: the `.tf` file, also one inside of `Workspace`. */
  file?: string;
  /** The slot that this is about, where there is one. */
  slot?: string;
  fix?: Fix;
};
