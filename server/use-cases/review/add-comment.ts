import type { Ctx } from "../../ctx";
import { findRegistration, reviewFacts, snapshotOf } from "../../db/find-registration";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { AddCommentInput, CommentPlace } from "../../domain/service/review-input";
import type { ServiceContent } from "../../domain/service/service-content";
import { whyNotReview } from "../../domain/service/why-not-review";
import { insertComment } from "./insert-comment";

/** Refuses a place that the submitted content does not have (INVALID). */
function refuseElsewhere({ templates }: ServiceContent, place: CommentPlace): void {
  const template = templates.find(({ name }) => name === place.templateName);
  const file = template?.files.find(({ path }) => path === place.filePath);
  if (file && place.toLine <= file.text.split("\n").length) return;
  throw new Refusal("INVALID", sentence("rules.comment_place"), { field: "place" });
}

/** Remarks on a submission, or on lines of a file of it as submitted. */
export async function addComment(ctx: Ctx, input: AddCommentInput): Promise<{ commentId: string }> {
  authorize(ctx.actor, "review.decide");
  const row = await findRegistration(ctx.db, input.registrationId);
  refuseIf(whyNotReview(await reviewFacts(ctx.db, row), ctx.actor));
  if (input.place) refuseElsewhere(snapshotOf(row), input.place);
  const commentId = await insertComment(ctx, row, { ...input.place, body: input.body });
  return { commentId };
}
