import type { Ctx } from "../../ctx";
import { findRegistration, reviewFacts } from "../../db/find-registration";
import { moveRegistration } from "../../db/move-registration";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { SeenRegistrationInput } from "../../domain/service/review-input";
import { whyNotClaim } from "../../domain/service/why-not-review";
import { recordReview } from "./record-review";

/** Takes a review on, so that nobody else begins the same work. Throws CONFLICT when somebody was first. */
export async function claimRegistration(ctx: Ctx, input: SeenRegistrationInput): Promise<void> {
  authorize(ctx.actor, "review.decide");
  const row = await findRegistration(ctx.db, input.registrationId);
  refuseIf(whyNotClaim(await reviewFacts(ctx.db, row), ctx.actor));
  const claimedById = ctx.actor.kind === "user" ? ctx.actor.userId : null;
  await ctx.db.$transaction(async (tx) => {
    const claimedAt = ctx.clock.now();
    const seen = { id: row.id, revision: input.revision };
    await moveRegistration(tx, "claim", seen, { claimedById, claimedAt });
    await recordReview(ctx, tx, row, { action: "registration.claim", after: { claimedById } });
  });
}
