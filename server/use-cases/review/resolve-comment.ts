import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { ResolveCommentInput } from "../../domain/service/review-input";
import { whyNotResolve } from "../../domain/service/why-not-review";
import { findThread } from "./find-thread";
import { recordReview } from "./record-review";

/** Says that a remark is settled, or that it is not. Doing so twice changes nothing. */
export async function resolveComment(ctx: Ctx, input: ResolveCommentInput): Promise<void> {
  authorize(ctx.actor, "review.decide");
  const { commentId, row } = await findThread(ctx, input.commentId);
  refuseIf(whyNotResolve(row.serviceVersion.service, ctx.actor));
  const { resolved } = input;
  const resolvedById = ctx.actor.kind === "user" ? ctx.actor.userId : null;
  await ctx.db.$transaction(async (tx) => {
    const written = await tx.reviewComment.updateMany({
      where: { id: commentId, resolvedAt: resolved ? null : { not: null } },
      data: resolved
        ? { resolvedAt: ctx.clock.now(), resolvedById }
        : { resolvedAt: null, resolvedById: null },
    });
    if (written.count === 0) return;
    await recordReview(ctx, tx, row, {
      action: resolved ? "registration.resolve-comment" : "registration.reopen-comment",
      after: { id: commentId },
    });
  });
}
