import { type Sentence, sentence } from "../sentence";
import type { RuleId } from "./rule-catalog";

/** Thrown where a text is not read any further; the analysis turns it into its only issue. */
export class TemplateRefusal extends Error {
  readonly ruleId: RuleId;
  readonly sentence: Sentence;

  constructor(ruleId: RuleId, values?: Sentence["values"]) {
    super(ruleId);
    this.ruleId = ruleId;
    this.sentence = sentence(`templateRules.${ruleId}.message`, values);
  }
}
