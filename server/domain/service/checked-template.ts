import type { Analysis } from "../template/analysis";
import { checkAssociations } from "../template/check-associations";
import type { Issue } from "../template/issue";
import { REFUSALS, type RuleId } from "../template/rule-catalog";
import { positionsIn } from "../template/text-positions";
import type { ServiceTemplateContent } from "./service-content";
import type { Evidence, SubmissionFacts } from "./submission-check";

/** A template with all that is known of it and of its associations. */
export type CheckedTemplate = {
  template: ServiceTemplateContent;
  analysis: Analysis;
  /** Those of the text, and those between it and the package versions. */
  issues: Issue[];
};

/** With one of these, places for images may be there though none was found. */
const HIDING: readonly RuleId[] = [
  ...REFUSALS,
  "yaml-syntax",
  "hcl-syntax",
  "workspace-unreadable",
  "terraform-not-checked",
];

function checked(
  template: ServiceTemplateContent,
  analysis: Analysis,
  versions: SubmissionFacts["versions"],
): CheckedTemplate {
  const associations = Object.entries(template.associations).map(([path, versionId]) => {
    const { packageId = "", packageName = "?", versionName = "?" } = versions.get(versionId) ?? {};
    return [path, { packageId, packageName, versionId, versionName }] as const;
  });
  // Every version was read: one that is missing is gone.
  const ids = Object.values(template.associations);
  const between = checkAssociations({
    slots: analysis.slots,
    associations: Object.fromEntries(associations),
    versions: new Map(ids.map((id) => [id, versions.get(id) ?? null])),
    complete: !analysis.issues.some(({ ruleId }) => HIDING.includes(ruleId)),
    source: template.files[0]?.path ?? "",
    regions: template.allowedRegionIds,
  });
  return { template, analysis, issues: [...analysis.issues, ...between] };
}

/** The templates of a content, each with its issues. */
export function checkedTemplates({
  content,
  analyses,
  versions,
}: SubmissionFacts): CheckedTemplate[] {
  return content.templates.flatMap((template, index) => {
    const analysis = analyses[index];
    return analysis ? [checked(template, analysis, versions)] : [];
  });
}

/** A remark about a whole template. */
export function aboutTemplate(
  { name }: Pick<ServiceTemplateContent, "name">,
  sentence: Evidence["sentence"],
  more: Partial<Evidence> = {},
): Evidence {
  return { sentence, template: name, file: null, line: null, slot: null, region: null, ...more };
}

/** A remark about a place in a file of a template. */
export function aboutPlace(
  template: ServiceTemplateContent,
  { source, range, sentence, slot }: Pick<Issue, "source" | "range" | "sentence" | "slot">,
): Evidence {
  const text = template.files.find(({ path }) => path === source)?.text ?? "";
  const { line } = positionsIn(text)(range[0]);
  return aboutTemplate(template, sentence, { file: source, line, slot: slot ?? null });
}

/** The issues of these rules in all templates, each with its place. */
export function evidenceOf(
  templates: readonly CheckedTemplate[],
  wanted: (issue: Issue) => boolean,
): Evidence[] {
  return templates.flatMap(({ template, issues }) =>
    issues.filter(wanted).map((issue) => aboutPlace(template, issue)),
  );
}
