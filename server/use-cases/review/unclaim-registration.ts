import type { Ctx } from "../../ctx";
import { findRegistration, reviewFacts } from "../../db/find-registration";
import { moveRegistration } from "../../db/move-registration";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { SeenRegistrationInput } from "../../domain/service/review-input";
import { whyNotUnclaim } from "../../domain/service/why-not-review";
import { recordReview } from "./record-review";

/** Gives a review back, one's own or that of somebody who is away. Throws CONFLICT when it changed meanwhile. */
export async function unclaimRegistration(ctx: Ctx, input: SeenRegistrationInput): Promise<void> {
  authorize(ctx.actor, "review.decide");
  const row = await findRegistration(ctx.db, input.registrationId);
  refuseIf(whyNotUnclaim(await reviewFacts(ctx.db, row), ctx.actor));
  await ctx.db.$transaction(async (tx) => {
    const seen = { id: row.id, revision: input.revision };
    await moveRegistration(tx, "claim", seen, { claimedById: null, claimedAt: null });
    await recordReview(ctx, tx, row, {
      action: "registration.unclaim",
      before: { claimedById: row.claimedById },
    });
  });
}
