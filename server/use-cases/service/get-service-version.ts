import type { Ctx } from "../../ctx";
import { findApproval } from "../../db/approval";
import { countTests } from "../../db/count-tests";
import { findOwnServiceVersion, type ServiceVersionRow } from "../../db/own-service";
import { findRegistrations } from "../../db/registration-list";
import { findThreads } from "../../db/review-threads";
import { contentHash, contentOf } from "../../db/service-content";
import { submissionFacts } from "../../db/submission-facts";
import { userNames } from "../../db/user-names";
import { authorize } from "../../domain/authorize";
import { checkSubmission, countBlocked } from "../../domain/service/check-submission";
import type { ServiceContent } from "../../domain/service/service-content";
import type { ServiceVersionInput } from "../../domain/service/service-input";
import { serviceName } from "../../domain/service/service-name";
import { onlineOf } from "../../domain/service/service-state";
import * as whyNot from "../../domain/service/why-not-service";

type Found = {
  version: ServiceVersionRow;
  content: ServiceContent;
  blocked: number;
  tests: number;
  approvedHash: string | null;
};

/** Why each action is not offered, null where it is. */
function refusals({ version, content, blocked, tests, approvedHash }: Found) {
  const siblings = version.service.versions.length;
  return {
    whyNotEdit: whyNot.whyNotEditServiceVersion(version),
    whyNotSubmit: whyNot.whyNotSubmit(version, blocked),
    whyNotWithdraw: whyNot.whyNotWithdraw(version),
    whyNotReopen: whyNot.whyNotReopen(version),
    whyNotPublish: whyNot.whyNotPublishService(version, approvedHash === contentHash(content)),
    whyNotTakeOffline: whyNot.whyNotTakeOffline(version),
    whyNotPutBack: whyNot.whyNotPutBack(version),
    whyNotStart: whyNot.whyNotStartServiceVersion(version.service.versions),
    whyNotDelete: whyNot.whyNotDeleteServiceVersion(version, { siblings, tests }),
  };
}

/**
 * A version of a service whole: its content with the package versions it uses, what the checks say now, its
 * submissions (newest first), the reviewers' remarks, and why an action is not offered.
 */
export async function getServiceVersion(ctx: Ctx, input: ServiceVersionInput) {
  authorize(ctx.actor, "service.read");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  const content = contentOf(version);
  const { accountUid } = version.service;
  const [facts, registrations, threads, tests, approval, nameOf] = await Promise.all([
    submissionFacts(ctx, { ...version, accountUid, content }),
    findRegistrations(ctx.db, { id: version.id }),
    findThreads(ctx.db, version.id),
    countTests(ctx.db, { serviceVersionId: version.id }),
    findApproval(ctx.db, version.id),
    userNames(ctx.db, [version.createdById]),
  ]);
  const checks = checkSubmission(facts);
  const approvedHash = approval?.contentHash ?? null;
  return {
    id: version.id,
    serviceId: version.serviceId,
    serviceName: version.service.name,
    /** Its own name: that of the service may be the one customers know. */
    name: serviceName(content.infos),
    number: version.number,
    state: version.state,
    onlineVersionId: onlineOf(version.service.versions)?.id ?? null,
    content,
    /** The package versions that the templates are associated with. */
    versions: [...facts.versions.values()],
    checks,
    registrations,
    threads,
    revision: version.revision,
    createdAt: version.createdAt,
    createdBy: nameOf(version.createdById),
    updatedAt: version.updatedAt,
    publishedAt: version.publishedAt,
    ...refusals({ version, content, blocked: countBlocked(checks), tests, approvedHash }),
  };
}
