import type { RegistrationState } from "@/server/domain/service/registration-lifecycle";

/** What became of a submission: its state, with the two ways of saying no told apart. */
export type ReviewOutcome = RegistrationState | "changesRequested";

/** See ReviewOutcome. */
export function outcomeOf(registration: {
  state: RegistrationState;
  decision: string | null;
}): ReviewOutcome {
  const { state, decision } = registration;
  return state === "rejected" && decision === "request_changes" ? "changesRequested" : state;
}
