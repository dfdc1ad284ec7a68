import type { Ctx } from "../../ctx";
import { type Baseline, findBaselines } from "../../db/find-baselines";
import {
  findRegistration,
  type RegistrationRow,
  reviewFacts,
  snapshotOf,
} from "../../db/find-registration";
import { findRegistrations } from "../../db/registration-list";
import { findThreads } from "../../db/review-threads";
import { submissionFacts, versionIdsOf } from "../../db/submission-facts";
import { findUsedVersions } from "../../db/used-versions";
import { userNames } from "../../db/user-names";
import { findVisibilityChange } from "../../db/visibility-change";
import { authorize } from "../../domain/authorize";
import { checkSubmission, countBlocked } from "../../domain/service/check-submission";
import { compareContent } from "../../domain/service/compare-content";
import { compareImages } from "../../domain/service/compare-images";
import type { ChecklistAnswer } from "../../domain/service/review-checklist";
import type { RegistrationInput } from "../../domain/service/review-input";
import { reviewRisks } from "../../domain/service/review-risks";
import { serviceName } from "../../domain/service/service-name";
import { onlineOf } from "../../domain/service/service-state";
import { serviceVisibility } from "../../domain/service/service-visibility";
import * as whyNot from "../../domain/service/why-not-review";

/** What would be different once this submission is published: content, images, and who sees what. */
async function changesOf(ctx: Ctx, row: RegistrationRow, baseline: Baseline | undefined) {
  const { service } = row.serviceVersion;
  const content = snapshotOf(row);
  const before = baseline?.content ?? null;
  const now = ctx.clock.now();
  const ids = [...versionIdsOf(content), ...(before ? versionIdsOf(before) : [])];
  const current = { deploy: true, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const [versions, packages, whitelisted] = await Promise.all([
    findUsedVersions(ctx, service.accountUid, ids),
    findVisibilityChange(ctx.db, { ...service, before, after: content }, now),
    ctx.db.whitelistEntry.count({ where: { serviceId: service.id, ...current } }),
  ]);
  const onlineType = onlineOf(service.versions)?.type ?? null;
  return {
    comparison: compareContent(before, content),
    images: compareImages(before, content, versions),
    /** Every package version that either content uses. */
    versions: [...versions.values()],
    visibility: {
      service: {
        before: serviceVisibility(onlineType, whitelisted),
        after: serviceVisibility(content.type, whitelisted),
      },
      packages,
    },
    risks: reviewRisks(content, before, onlineType),
  };
}

/** The checks as of now, and what each actor's rule says. */
async function judgementsOf(ctx: Ctx, row: RegistrationRow) {
  const { id, updatedAt, service } = row.serviceVersion;
  const submitted = { id, updatedAt, accountUid: service.accountUid, content: snapshotOf(row) };
  const checks = checkSubmission(await submissionFacts(ctx, submitted));
  const facts = await reviewFacts(ctx.db, row);
  return {
    checks,
    claimedBy: facts.claimedById ? { id: facts.claimedById, name: facts.claimedBy ?? "" } : null,
    whyNotClaim: whyNot.whyNotClaim(facts, ctx.actor),
    whyNotUnclaim: whyNot.whyNotUnclaim(facts, ctx.actor),
    whyNotComment: whyNot.whyNotReview(facts, ctx.actor),
    whyNotDecide: whyNot.whyNotDecide(facts, ctx.actor),
    whyNotApprove:
      whyNot.whyNotDecide(facts, ctx.actor) ?? whyNot.whyNotApprove(countBlocked(checks)),
  };
}

/** The submission itself, with the names of who had a hand in it. */
function headOf(row: RegistrationRow, nameOf: (id: string) => string) {
  const { serviceVersion: version } = row;
  const content = snapshotOf(row);
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    contentHash: row.contentHash,
    serviceId: version.serviceId,
    serviceVersionId: version.id,
    number: version.number,
    name: serviceName(content.infos),
    account: version.service.account,
    note: row.note,
    submittedAt: row.submittedAt,
    submittedBy: nameOf(row.submittedById),
    claimedAt: row.claimedAt,
    decision: row.decision,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedById && nameOf(row.decidedById),
    reason: row.reason,
    checklist: row.checklist as ChecklistAnswer[],
    content,
  };
}

/**
 * A submission with everything that a reviewer decides by: what was submitted, what was approved before, what differs,
 * the checks as of now, the remarks of all rounds, and the decisions on the service so far.
 */
export async function getRegistration(ctx: Ctx, input: RegistrationInput) {
  authorize(ctx.actor, "review.read");
  const row = await findRegistration(ctx.db, input.registrationId);
  const { serviceVersion: version } = row;
  const baseline = (await findBaselines(ctx.db, [row])).get(row.id);
  const [changes, judgements, threads, history, nameOf] = await Promise.all([
    changesOf(ctx, row, baseline),
    judgementsOf(ctx, row),
    findThreads(ctx.db, version.id),
    findRegistrations(ctx.db, { serviceId: version.serviceId }),
    userNames(ctx.db, [row.submittedById, row.decidedById]),
  ]);
  const newer = history.find(
    (other) =>
      other.serviceVersionId === row.serviceVersionId && other.submittedAt > row.submittedAt,
  );
  return {
    ...headOf(row, nameOf),
    /** A later submission of this version, which makes this one history. */
    newerId: newer?.id ?? null,
    baseline: baseline ?? null,
    threads,
    history,
    ...changes,
    ...judgements,
  };
}
