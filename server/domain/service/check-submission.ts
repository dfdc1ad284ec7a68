import { checkTemplates } from "./check-templates";
import { checkUsedVersions } from "./check-used-versions";
import { checkedTemplates } from "./checked-template";
import { CHECK_IDS, type SubmissionCheck, type SubmissionFacts } from "./submission-check";

/**
 * What keeps a version of a service from being submitted, and what a reviewer need not look at by hand: one
 * list for both, always all checks in the order of CHECK_IDS, each with its evidence.
 */
export function checkSubmission(facts: SubmissionFacts): SubmissionCheck[] {
  const templates = checkedTemplates(facts);
  const found = [...checkTemplates(facts, templates), ...checkUsedVersions(facts, templates)];
  return CHECK_IDS.flatMap((id) => found.find((check) => check.id === id) ?? []);
}

/** How many checks keep the version back. */
export function countBlocked(checks: readonly SubmissionCheck[]): number {
  return checks.filter(({ status }) => status === "blocked").length;
}
