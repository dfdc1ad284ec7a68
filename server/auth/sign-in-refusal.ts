/** Why a sign-in was refused, as the sign-in page words it; the number is seconds to wait. */
export type SignInCode =
  | "wrong_credentials"
  | `too_many_attempts:${number}`
  | "disabled"
  | "unknown_person"
  | "unavailable";

/** An expected no at sign-in. next-auth hands the message of what authorize throws to the page, so it is the code alone. */
export class SignInRefusal extends Error {
  constructor(readonly code: SignInCode) {
    super(code);
    this.name = "SignInRefusal";
  }
}
