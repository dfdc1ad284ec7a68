import type { Actor } from "../actor";
import { type Sentence, sentence } from "../sentence";

/** The part of a user that decides what may be done to them. */
export type UserFacts = { id: string; demo: boolean; disabledAt: Date | null };

function isSelf(user: UserFacts, actor: Actor): boolean {
  return actor.kind === "user" && actor.userId === user.id;
}

/** Why this person's role cannot be changed, or null. Nobody gives up their own role: the last admin would lock the door. */
export function whyNotChangeRole(user: UserFacts, actor: Actor): Sentence | null {
  if (user.demo) return sentence("rules.demo_role_fixed");
  return isSelf(user, actor) ? sentence("rules.own_role_fixed") : null;
}

/** Why this person cannot be disabled, or null. */
export function whyNotDisable(user: UserFacts, actor: Actor): Sentence | null {
  if (user.disabledAt) return sentence("rules.user_disabled_already");
  return isSelf(user, actor) ? sentence("rules.self_not_disabled") : null;
}

/** Why this person cannot be enabled, or null. */
export function whyNotEnable(user: UserFacts): Sentence | null {
  return user.disabledAt ? null : sentence("rules.user_enabled_already");
}

/** Why this person cannot be given a link to choose a password, or null. */
export function whyNotPasswordLink(user: UserFacts): Sentence | null {
  if (user.demo) return sentence("rules.demo_has_no_password");
  return user.disabledAt ? sentence("rules.enable_first") : null;
}
