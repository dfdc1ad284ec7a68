import type { Ctx } from "../../ctx";
import { findRegistration, type RegistrationRow } from "../../db/find-registration";
import { may } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/**
 * The remark that a thread begins with, and its submission. Throws NOT_FOUND when there is none, or when it is about a
 * service of another account and the actor does not review.
 */
export async function findThread(
  ctx: Ctx,
  commentId: string,
): Promise<{ commentId: string; resolvedAt: Date | null; row: RegistrationRow }> {
  const { actor } = ctx;
  const own = actor.kind === "user" ? actor.accountUid : "";
  const comment = await ctx.db.reviewComment.findFirst({
    where: {
      id: commentId,
      parentId: null,
      ...(may(actor, "review.read") ? {} : { serviceVersion: { service: { accountUid: own } } }),
    },
  });
  if (!comment) throw new Refusal("NOT_FOUND", sentence("errors.comment_not_found"));
  const row = await findRegistration(ctx.db, comment.registrationId);
  return { commentId: comment.id, resolvedAt: comment.resolvedAt, row };
}
