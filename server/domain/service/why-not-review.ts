import type { Actor } from "../actor";
import { type Sentence, sentence } from "../sentence";
import { type RegistrationState, registrationLifecycle } from "./registration-lifecycle";
import { CHECKLIST, type ChecklistAnswer } from "./review-checklist";

/** The part of a submission that decides who may do what with it. */
export type ReviewFacts = {
  state: RegistrationState;
  /** Account of the service. */
  accountUid: string;
  claimedById: string | null;
  claimedBy: string | null;
};

/** Why this person cannot speak for the reviewers, or null: nobody reviews a service of their own account. */
export function whyNotResolve(
  { accountUid }: Pick<ReviewFacts, "accountUid">,
  actor: Actor,
): Sentence | null {
  const own = actor.kind === "user" && actor.accountUid === accountUid;
  return own ? sentence("rules.review_own_account") : null;
}

/** Why this person may have no hand in the review, or null. */
export function whyNotReview(facts: ReviewFacts, actor: Actor): Sentence | null {
  if (!registrationLifecycle.can("claim", facts.state)) return sentence("rules.review_over");
  return whyNotResolve(facts, actor);
}

function claimedByOther({ claimedById, claimedBy }: ReviewFacts, actor: Actor): Sentence | null {
  if (claimedById === null || (actor.kind === "user" && actor.userId === claimedById)) return null;
  return sentence("rules.review_claimed", { name: claimedBy ?? claimedById });
}

/** Why this person cannot take the review on, or null. */
export function whyNotClaim(facts: ReviewFacts, actor: Actor): Sentence | null {
  const early = whyNotReview(facts, actor) ?? claimedByOther(facts, actor);
  if (early || facts.claimedById === null) return early;
  return sentence("rules.review_claimed_already");
}

/** Why the review cannot be given back, or null. Anybody who reviews may: a claim must not outlive a holiday. */
export function whyNotUnclaim(facts: ReviewFacts, actor: Actor): Sentence | null {
  const early = whyNotReview(facts, actor);
  if (early || facts.claimedById !== null) return early;
  return sentence("rules.review_not_claimed");
}

/** Why this person cannot decide, or null. Deciding without a claim is all right. */
export function whyNotDecide(facts: ReviewFacts, actor: Actor): Sentence | null {
  return whyNotReview(facts, actor) ?? claimedByOther(facts, actor);
}

/** Why what the checks say forbids to approve, or null. `blocked` counts the checks that fail. */
export function whyNotApprove(blocked: number): Sentence | null {
  return blocked === 0 ? null : sentence("rules.approval_blocked", { count: blocked });
}

/** Why these answers forbid to approve, or null: each item has one, and none says that it fails. */
export function whyNotApproveAnswers(answers: readonly ChecklistAnswer[]): Sentence | null {
  const open = CHECKLIST.filter(({ item }) => !answers.some((answer) => answer.item === item));
  if (open.length > 0) return sentence("rules.checklist_open", { count: open.length });
  return answers.some(({ answer }) => answer === "fail")
    ? sentence("rules.checklist_failed")
    : null;
}
