import { sentence } from "../sentence";
import { whyNotInRegion } from "../template/why-not-region";
import { checkOf } from "./check-of";
import { aboutTemplate, type CheckedTemplate, evidenceOf } from "./checked-template";
import type { Evidence, SubmissionCheck, SubmissionFacts, UsedVersion } from "./submission-check";

type Use = CheckedTemplate & { slot: string; version: UsedVersion };

/** Every place with the version it is associated with; a version that is gone has its own check. */
function usesOf(templates: readonly CheckedTemplate[], { versions }: SubmissionFacts): Use[] {
  return templates.flatMap((checked) =>
    checked.analysis.slots.flatMap(({ path }) => {
      const version = versions.get(checked.template.associations[path] ?? "");
      return version ? [{ ...checked, slot: path, version }] : [];
    }),
  );
}

function checkDeprecation(uses: readonly Use[], now: Date): SubmissionCheck {
  const announced = uses.filter(({ version }) => version.deprecatedFrom !== null);
  const past = announced.some(({ version }) => (version.deprecatedFrom ?? now) <= now);
  const evidence = announced.map(({ template, slot, version }) => {
    const { packageName, versionName, deprecatedFrom, replacement } = version;
    const said = sentence("submission.evidence.deprecated", {
      package: packageName,
      version: versionName,
      date: deprecatedFrom?.toISOString().slice(0, 10) ?? "",
      replaced: replacement ? "yes" : "no",
      replacement: replacement ? `${replacement.packageName} ${replacement.versionName}` : "",
    });
    return aboutTemplate(template, said, { slot });
  });
  const status = past ? "blocked" : evidence.length > 0 ? "warning" : "ok";
  return checkOf("no-deprecated-version", status, evidence, { count: uses.length });
}

/** Each region that a template may be deployed in without the image of one of its versions. */
function missingImages(uses: readonly Use[]): Evidence[] {
  return uses.flatMap(({ template, slot, version }) =>
    // A draft has one region only, and a check of its own.
    (version.draft ? [] : template.allowedRegionIds).flatMap((region) => {
      const why = whyNotInRegion(version, region);
      return why ? [aboutTemplate(template, why, { slot, region })] : [];
    }),
  );
}

function checkRegions({ content }: SubmissionFacts, uses: readonly Use[]): SubmissionCheck[] {
  const nowhere = content.templates
    .filter(({ allowedRegionIds }) => allowedRegionIds.length === 0)
    .map((template) => aboutTemplate(template, sentence("submission.evidence.nowhere")));
  const missing = missingImages(uses);
  const pairs = uses.reduce((sum, { template }) => sum + template.allowedRegionIds.length, 0);
  const regions = new Set(content.templates.flatMap(({ allowedRegionIds }) => allowedRegionIds));
  return [
    checkOf("regions-chosen", nowhere.length > 0 ? "blocked" : "ok", nowhere, {
      count: regions.size,
    }),
    checkOf("regions-available", missing.length > 0 ? "blocked" : "ok", missing, { count: pairs }),
  ];
}

/** One template that was deployed stands for the version; of the others it is said that they were not. */
function checkTests({ content, tests }: SubmissionFacts): SubmissionCheck {
  const untested = content.templates.filter(
    ({ name }) => !tests.some(({ templateName }) => templateName === name),
  );
  const none = tests.length === 0 || untested.length === content.templates.length;
  const evidence = [
    ...tests.map(({ templateName, regionId, instanceId }) =>
      aboutTemplate(
        { name: templateName },
        sentence("submission.evidence.tested", { instance: instanceId, region: regionId }),
        { region: regionId },
      ),
    ),
    ...untested.map((template) =>
      aboutTemplate(template, sentence("submission.evidence.untested")),
    ),
  ];
  const status = none ? "blocked" : untested.length > 0 ? "warning" : "ok";
  return checkOf("test-deployment", status, evidence, { count: tests.length });
}

/** The checks that look at the package versions, the regions and the tests. */
export function checkUsedVersions(
  facts: SubmissionFacts,
  templates: readonly CheckedTemplate[],
): SubmissionCheck[] {
  const uses = usesOf(templates, facts);
  const drafts = evidenceOf(templates, ({ ruleId }) => ruleId === "draft-version");
  return [
    checkOf("no-draft-version", drafts.length > 0 ? "blocked" : "ok", drafts, {
      count: uses.length,
    }),
    checkDeprecation(uses, facts.now),
    ...checkRegions(facts, uses),
    checkTests(facts),
  ];
}
