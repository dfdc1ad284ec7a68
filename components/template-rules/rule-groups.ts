import { RULES, type RuleId } from "@/server/domain/template/rule-catalog";

/** What a rule is about, in the order of the page. */
export const RULE_GROUPS = ["literal", "place", "package", "text"] as const;

type RuleGroup = (typeof RULE_GROUPS)[number];

const GROUP_OF: Record<RuleId, RuleGroup> = {
  "image-from-parameter": "literal",
  "image-from-mapping": "literal",
  "image-from-function": "literal",
  "image-from-resource": "literal",
  "image-from-alias": "literal",
  "image-from-variable": "literal",
  "image-from-local": "literal",
  "image-from-data-source": "literal",
  "image-from-expression": "literal",
  "image-not-text": "literal",
  "image-empty": "literal",
  "image-with-spaces": "literal",
  "image-shared-by-anchor": "literal",
  "image-of-one-region": "literal",
  "image-and-family": "place",
  "unknown-image-property": "place",
  "image-operated-on": "place",
  "image-of-another-product": "place",
  "image-in-constraints": "place",
  "images-out-of-sight": "place",
  "no-image": "place",
  "not-associated": "package",
  "association-lost": "package",
  "version-gone": "package",
  "draft-version": "package",
  "region-unavailable": "package",
  "yaml-syntax": "text",
  "hcl-syntax": "text",
  "duplicate-key": "text",
  "workspace-unreadable": "text",
  "terraform-not-checked": "text",
  "not-a-template": "text",
  "too-large": "text",
  "too-deep": "text",
  "too-many-aliases": "text",
  "too-many-images": "text",
  "not-utf-8": "text",
};

/** The rules of a group, in the catalogue's order. */
export function rulesOf(group: RuleGroup): RuleId[] {
  return (Object.keys(RULES) as RuleId[]).filter((ruleId) => GROUP_OF[ruleId] === group);
}
