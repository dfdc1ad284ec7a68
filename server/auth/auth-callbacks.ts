import type { AuthOptions } from "next-auth";
import type { JWT } from "next-auth/jwt";
import type { AuthParts } from "./auth-parts";
import type { OidcClaims } from "./oidc-provider";
import { sessionActor } from "./session-actor";
import { SignInRefusal } from "./sign-in-refusal";
import { signInWithOidc } from "./sign-in-with-oidc";

type Callbacks = NonNullable<AuthOptions["callbacks"]>;
type Claims = Partial<OidcClaims>;

/**
 * What next-auth asks along the way: whether an OIDC person is one of ours, what a session holds (user id and version, nothing
 * else), and whether it still stands when it is renewed.
 */
export function authCallbacks(parts: AuthParts): Callbacks {
  return {
    async signIn({ account, profile }) {
      if (account?.provider !== "oidc") return true;
      const code = await oidcRefusal(parts, account.providerAccountId, (profile ?? {}) as Claims);
      return code === null || `/sign-in?error=${encodeURIComponent(code)}`;
    },
    async jwt({ token, user, account }) {
      if (account?.provider === "oidc") {
        return content(await signInWithOidc(parts, { subject: account.providerAccountId }));
      }
      if (user) return content(user);
      // Throwing makes next-auth clear the cookie instead of renewing it.
      if (await hasEnded(parts, token)) throw new SignInRefusal("disabled");
      return token;
    },
    session: ({ session, token }) => ({
      expires: session.expires,
      user: { id: token.sub ?? "" },
    }),
  };
}

/** A database that is away ends no session: whoever is disabled by then is refused by the next page or procedure. */
async function hasEnded(parts: AuthParts, token: JWT): Promise<boolean> {
  try {
    return (await sessionActor(parts, token)) === null;
  } catch (error) {
    parts.log.warn({ err: error }, "a session was renewed without looking at its person");
    return false;
  }
}

function content({ id, sessionVersion }: { id: string; sessionVersion?: number }) {
  return { sub: id, sessionVersion };
}

async function oidcRefusal(
  parts: AuthParts,
  subject: string,
  { email, email_verified }: Claims,
): Promise<string | null> {
  try {
    // Some providers send the flag as text.
    const emailVerified = email_verified === true || email_verified === "true";
    await signInWithOidc(parts, { subject, email, emailVerified });
    return null;
  } catch (error) {
    if (error instanceof SignInRefusal) {
      parts.log.warn({ code: error.code, subject }, "OIDC sign-in refused");
      return error.code;
    }
    parts.log.error({ err: error }, "OIDC sign-in failed");
    return "unavailable";
  }
}
