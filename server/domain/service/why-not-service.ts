import { type Sentence, sentence } from "../sentence";
import { onlineOf, unpublishedOf } from "./service-state";
import {
  type ServiceVersionAction,
  type ServiceVersionState,
  serviceVersionLifecycle,
} from "./service-version-lifecycle";

type Version = { state: ServiceVersionState };

function whyNot(action: ServiceVersionAction, { state }: Version, key: string): Sentence | null {
  return serviceVersionLifecycle.can(action, state) ? null : sentence(`rules.${key}`);
}

/** Why the content of this version cannot be changed, or null; each state names its own way out. */
export function whyNotEditServiceVersion(version: Version): Sentence | null {
  if (serviceVersionLifecycle.can("edit", version.state)) return null;
  if (version.state === "submitted") return sentence("rules.service_version_submitted");
  if (version.state === "approved") return sentence("rules.service_version_approved");
  return sentence("rules.service_version_locked");
}

/** Why this version cannot be submitted, or null. `blocked` counts the checks that keep it back. */
export function whyNotSubmit(version: Version, blocked: number): Sentence | null {
  const early = whyNot("submit", version, "service_version_not_draft");
  if (early || blocked === 0) return early;
  return sentence("rules.submission_blocked", { count: blocked });
}

/** Why the submission of this version cannot be withdrawn, or null. */
export function whyNotWithdraw(version: Version): Sentence | null {
  return whyNot("withdraw", version, "service_version_not_submitted");
}

/** Why this version cannot be reopened, or null. */
export function whyNotReopen(version: Version): Sentence | null {
  return whyNot("reopen", version, "service_version_not_approved");
}

/** Why this version cannot be published, or null. `approvalHolds`: the approval is for exactly this content. */
export function whyNotPublishService(version: Version, approvalHolds: boolean): Sentence | null {
  const early = whyNot("publish", version, "service_version_not_approved");
  if (early || approvalHolds) return early;
  return sentence("rules.approval_void");
}

/** Why this version cannot be taken offline, or null. */
export function whyNotTakeOffline(version: Version): Sentence | null {
  return whyNot("takeOffline", version, "service_version_not_online");
}

/** Why this version cannot be put back online, or null: only what was online before. */
export function whyNotPutBack(version: Version): Sentence | null {
  return whyNot("putBack", version, "service_version_not_offline");
}

function whyNotDeleteDraft(version: Version, tests: number): Sentence | null {
  const published = version.state === "online" || version.state === "offline";
  const kept = published ? "service_version_published" : "service_version_kept";
  const early = whyNot("delete", version, kept);
  if (early || tests === 0) return early;
  return sentence("rules.service_version_tested", { count: tests });
}

/**
 * Why this version cannot be deleted, or null. `siblings` counts all versions of its service, `tests` its test
 * deployments that are still there.
 */
export function whyNotDeleteServiceVersion(
  version: Version,
  { siblings, tests }: { siblings: number; tests: number },
): Sentence | null {
  return siblings > 1 || version.state !== "draft"
    ? whyNotDeleteDraft(version, tests)
    : sentence("rules.service_version_only");
}

/** Why no new version can be started from what there is, or null: one is worked on at a time. */
export function whyNotStartServiceVersion(versions: readonly Version[]): Sentence | null {
  return unpublishedOf(versions) ? sentence("rules.service_draft_exists") : null;
}

/** Why a service cannot be deleted, or null: what was ever published is kept, for customers run on it. */
export function whyNotDeleteService(versions: readonly Version[], tests: number): Sentence | null {
  const worked = unpublishedOf(versions);
  if (onlineOf(versions) || versions.some(({ state }) => state === "offline")) {
    return sentence("rules.service_kept");
  }
  return worked ? whyNotDeleteDraft(worked, tests) : null;
}
