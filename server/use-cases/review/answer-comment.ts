import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import type { AnswerCommentInput } from "../../domain/service/review-input";
import { findThread } from "./find-thread";
import { insertComment } from "./insert-comment";

/** Answers a remark: people of the service's account, and reviewers. Also once the review is over. */
export async function answerComment(
  ctx: Ctx,
  input: AnswerCommentInput,
): Promise<{ commentId: string }> {
  authorize(ctx.actor, "review.answer");
  const { commentId: parentId, row } = await findThread(ctx, input.commentId);
  return { commentId: await insertComment(ctx, row, { parentId, body: input.body }) };
}
