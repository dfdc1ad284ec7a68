import type { Ctx } from "../../ctx";
import type { RegistrationRow } from "../../db/find-registration";
import type { CommentPlace } from "../../domain/service/review-input";
import { recordReview } from "./record-review";

/** A remark, or the answer to one. */
export type NewComment = Partial<CommentPlace> & { body: string; parentId?: string };

/** Writes a remark under the actor's name; returns its id. */
export async function insertComment(
  ctx: Ctx,
  row: RegistrationRow,
  comment: NewComment,
): Promise<string> {
  const { actor } = ctx;
  const id = ctx.ids.fresh("rc");
  const { id: registrationId, serviceVersionId } = row;
  const person = actor.kind === "user";
  await ctx.db.$transaction(async (tx) => {
    await tx.reviewComment.create({
      data: {
        ...comment,
        id,
        registrationId,
        serviceVersionId,
        authorId: person ? actor.userId : actor.job,
        authorName: person ? actor.name : actor.job,
        at: ctx.clock.now(),
      },
    });
    const { body: _, ...place } = comment;
    await recordReview(ctx, tx, row, { action: "registration.comment", after: { id, ...place } });
  });
  return id;
}
