import type { Ctx } from "../../ctx";
import {
  findRegistration,
  type RegistrationRow,
  reviewFacts,
  snapshotOf,
} from "../../db/find-registration";
import { lockService } from "../../db/lock-service";
import { moveRegistration } from "../../db/move-registration";
import { moveVersion } from "../../db/move-version";
import { submissionFacts } from "../../db/submission-facts";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { checkSubmission, countBlocked } from "../../domain/service/check-submission";
import type { DecideInput } from "../../domain/service/review-input";
import {
  whyNotApprove,
  whyNotApproveAnswers,
  whyNotDecide,
} from "../../domain/service/why-not-review";
import { recordReview } from "./record-review";

/** Asks the checks anew: what was in order when it was submitted may have failed since. */
async function refuseApproval(ctx: Ctx, row: RegistrationRow, input: DecideInput): Promise<void> {
  const { id, updatedAt, service } = row.serviceVersion;
  const submitted = { id, updatedAt, accountUid: service.accountUid, content: snapshotOf(row) };
  const checks = checkSubmission(await submissionFacts(ctx, submitted));
  refuseIf(whyNotApprove(countBlocked(checks)));
  refuseIf(whyNotApproveAnswers(input.checklist));
}

async function write(ctx: Ctx, row: RegistrationRow, input: DecideInput): Promise<void> {
  const { decision, reason, checklist } = input;
  const approved = decision === "approve";
  await ctx.db.$transaction(async (tx) => {
    await lockService(tx, row.serviceVersion.serviceId);
    await moveRegistration(
      tx,
      approved ? "approve" : "reject",
      { id: row.id, revision: input.revision },
      {
        decision,
        reason,
        checklist,
        decidedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        decidedAt: ctx.clock.now(),
      },
    );
    await moveVersion(tx, approved ? "approve" : "return", { id: row.serviceVersionId });
    await recordReview(ctx, tx, row, {
      action: `registration.${decision.replace("_", "-")}`,
      reason: reason || undefined,
      before: { state: row.state },
      after: { state: approved ? "approved" : "rejected", contentHash: row.contentHash },
    });
  });
}

/**
 * Decides on a submission: approved, the version can be published; with changes asked for or rejected, it is a draft again.
 * Nobody decides on a service of their own account, and nothing is approved that a check forbids (WRONG_STATE). Throws
 * CONFLICT when the submission, or the content it was made with, is not what the page showed.
 */
export async function decideRegistration(ctx: Ctx, input: DecideInput): Promise<void> {
  authorize(ctx.actor, "review.decide");
  const row = await findRegistration(ctx.db, input.registrationId);
  refuseIf(whyNotDecide(await reviewFacts(ctx.db, row), ctx.actor));
  if (row.revision !== input.revision || row.contentHash !== input.contentHash) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
  if (input.decision === "approve") await refuseApproval(ctx, row, input);
  await write(ctx, row, input);
}
