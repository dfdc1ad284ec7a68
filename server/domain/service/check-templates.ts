import { sentence } from "../sentence";
import type { Issue } from "../template/issue";
import type { RuleId } from "../template/rule-catalog";
import { checkOf } from "./check-of";
import { aboutPlace, aboutTemplate, type CheckedTemplate, evidenceOf } from "./checked-template";
import { findSecrets } from "./find-secrets";
import { secretsInSets } from "./secrets-in-sets";
import { SERVICE_LOCALES } from "./service-content";
import type { SubmissionCheck, SubmissionFacts } from "./submission-check";

/** Rules about a slot that holds no literal of its own. */
const NOT_LITERAL: ReadonlySet<RuleId> = new Set([
  "image-from-parameter",
  "image-from-mapping",
  "image-from-function",
  "image-from-resource",
  "image-from-alias",
  "image-from-variable",
  "image-from-local",
  "image-from-data-source",
  "image-from-expression",
  "image-not-text",
  "image-empty",
  "image-shared-by-anchor",
]);

const UNASSOCIATED: ReadonlySet<RuleId> = new Set(["not-associated"]);
const LOST: ReadonlySet<RuleId> = new Set(["association-lost", "version-gone"]);
const OF_A_VERSION: ReadonlySet<RuleId> = new Set(["draft-version", "region-unavailable"]);

/** Errors that no other check speaks of. */
function isError({ severity, ruleId }: Issue): boolean {
  const elsewhere = [NOT_LITERAL, UNASSOCIATED, LOST, OF_A_VERSION];
  return severity === "error" && !elsewhere.some((rules) => rules.has(ruleId));
}

/** Is there something to deploy, and somebody who can read what it is? */
function checkPresence({ content }: SubmissionFacts): SubmissionCheck[] {
  const languages = SERVICE_LOCALES.filter((locale) => content.infos[locale]);
  const templates = content.templates.map(({ name }) => name);
  return [
    checkOf("languages", languages.length > 0 ? "ok" : "blocked", [], {
      languages: languages.length > 1 ? "all" : (languages[0] ?? ""),
    }),
    checkOf("templates", templates.length > 0 ? "ok" : "blocked", [], {
      count: templates.length,
      templates: templates.join(", "),
    }),
  ];
}

function checkSlots(templates: readonly CheckedTemplate[]): SubmissionCheck[] {
  const slots = templates.flatMap(({ analysis }) => analysis.slots);
  const ofRules = (rules: ReadonlySet<RuleId>) =>
    evidenceOf(templates, ({ ruleId }) => rules.has(ruleId));
  const literal = ofRules(NOT_LITERAL);
  const unassociated = ofRules(UNASSOCIATED);
  const lost = ofRules(LOST);
  const without = evidenceOf(templates, ({ ruleId }) => ruleId === "no-image");
  const count = slots.length;
  const blockedBy = (found: readonly unknown[]) => (found.length > 0 ? "blocked" : "ok");
  const unused = unassociated.length === 0 && without.length > 0;
  return [
    checkOf("images-literal", blockedBy(literal), literal, { count }),
    checkOf(
      "images-associated",
      unused ? "warning" : blockedBy(unassociated),
      [...unassociated, ...without],
      { count },
    ),
    checkOf("associations-in-place", blockedBy(lost), lost, { count }),
  ];
}

function checkSecrets({ content, secretNames }: SubmissionFacts): SubmissionCheck {
  const found = content.templates.flatMap((template, index) => [
    ...findSecrets(template.files).map(({ kind, source, range }) =>
      aboutPlace(template, { sentence: sentence(`submission.evidence.${kind}`), source, range }),
    ),
    ...secretsInSets(template, secretNames[index] ?? []).map((secret) =>
      aboutTemplate(template, sentence("submission.evidence.set-secret", secret)),
    ),
  ]);
  return checkOf("no-secret", found.length > 0 ? "blocked" : "ok", found, {
    count: content.templates.reduce((sum, { files }) => sum + files.length, 0),
  });
}

/** The checks that look at the templates' texts and what is associated in them. */
export function checkTemplates(
  facts: SubmissionFacts,
  templates: readonly CheckedTemplate[],
): SubmissionCheck[] {
  const errors = evidenceOf(templates, isError);
  return [
    ...checkPresence(facts),
    checkOf("template-errors", errors.length > 0 ? "blocked" : "ok", errors, {
      count: templates.length,
    }),
    ...checkSlots(templates),
    checkSecrets(facts),
  ];
}
