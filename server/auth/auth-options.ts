import type { AuthOptions } from "next-auth";
import { authCallbacks } from "./auth-callbacks";
import { authLogger } from "./auth-logger";
import type { AuthParts } from "./auth-parts";
import { credentialsProviders } from "./credentials-providers";
import { oidcProvider } from "./oidc-provider";

/** How long a session lasts without use. */
const SESSION_SECONDS = 8 * 60 * 60;

/** next-auth's options for this house: JWT sessions, our own sign-in page, Secure cookies under https only. */
export function authOptions(parts: AuthParts): AuthOptions {
  const oidc = oidcProvider(parts.env);
  return {
    secret: parts.env.NEXTAUTH_SECRET,
    useSecureCookies: parts.env.NEXTAUTH_URL.startsWith("https://"),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    providers: [...credentialsProviders(parts), ...(oidc ? [oidc] : [])],
    callbacks: authCallbacks(parts),
    logger: authLogger(parts.log),
  };
}
