/** Can this person sign in? `invited` people have not chosen a password yet, nor come through single sign-on. */
export type UserStatus = "active" | "invited" | "disabled";

/** The part of a user that decides whether they can sign in. */
export type SignInFacts = {
  demo: boolean;
  passwordHash: string | null;
  oidcSubject: string | null;
  disabledAt: Date | null;
};

/** See UserStatus. Demo personas need no password. */
export function userStatus(user: SignInFacts): UserStatus {
  if (user.disabledAt) return "disabled";
  return user.demo || user.passwordHash || user.oidcSubject ? "active" : "invited";
}
