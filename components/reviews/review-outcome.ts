import type { RegistrationState } from "@/server/domain/service/registration-lifecycle";

/** What became of a submission: its state, with the two ways of saying no, and of taking it back, told apart. */
export type ReviewOutcome = RegistrationState | "changesRequested" | "reopened";

/** See ReviewOutcome. */
export function outcomeOf(registration: {
  state: RegistrationState;
  decision: string | null;
}): ReviewOutcome {
  const { state, decision } = registration;
  if (state === "rejected" && decision === "request_changes") return "changesRequested";
  return state === "canceled" && decision === "approve" ? "reopened" : state;
}
