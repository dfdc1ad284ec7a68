import { type Sentence, sentence } from "../sentence";

/** Why the way into an account cannot be tried, or null. */
export function whyNotCheckAccess(account: { roleName: string | null }): Sentence | null {
  return account.roleName ? null : sentence("rules.role_name_missing");
}
