import type { Severity } from "./severity";

/**
 * Every rule that a template can break, by its stable id, with what it weighs. Titles, messages and the
 * reason of each stand under `templateRules.<id>` in both languages; the page of rules lists them in
 * this order. Ids are public: they are linked to, and suppressed in other people's pipelines.
 */
export const RULES = {
  // The value must be a static string literal (ECS image deployment packages, step "Associate").
  "image-from-parameter": "error",
  "image-from-mapping": "error",
  "image-from-function": "error",
  "image-from-resource": "error",
  "image-from-alias": "error",
  "image-from-variable": "error",
  "image-from-local": "error",
  "image-from-data-source": "error",
  "image-from-expression": "error",
  "image-not-text": "error",
  "image-empty": "error",
  "image-with-spaces": "warning",
  "image-shared-by-anchor": "error",
  "image-of-one-region": "info",
  // ECS RunInstances answers UnexpectedImageFamily.ImageIdSupplied.
  "image-and-family": "error",
  "unknown-image-property": "error",
  "image-operated-on": "warning",
  "image-of-another-product": "info",
  "image-in-constraints": "info",
  "images-out-of-sight": "warning",
  "no-image": "info",
  // What a package version has to do with the slot.
  "not-associated": "info",
  "association-lost": "warning",
  "version-gone": "error",
  "draft-version": "warning",
  "region-unavailable": "error",
  // The text itself.
  "yaml-syntax": "error",
  "hcl-syntax": "error",
  "duplicate-key": "error",
  "workspace-unreadable": "error",
  "terraform-not-checked": "error",
  "not-a-template": "error",
  // ROS CreateStack and ValidateTemplate take 1 to 524,288 bytes.
  "too-large": "error",
  "too-deep": "error",
  "too-many-aliases": "error",
  "too-many-images": "error",
  "not-utf-8": "error",
} as const satisfies Record<string, Severity>;

/** A rule's stable id. */
export type RuleId = keyof typeof RULES;

/** Rules that stop an analysis: what breaks one of them is not read as a template at all. */
export const REFUSALS: ReadonlySet<RuleId> = new Set([
  "not-a-template",
  "too-large",
  "too-deep",
  "too-many-aliases",
  "too-many-images",
  "not-utf-8",
]);
