import { getToken, type JWT } from "next-auth/jwt";
import type { AuthEnv } from "./auth-parts";
import { sessionCookie } from "./session-cookie";

/**
 * The content of the session cookie among these cookies, or null when there is none, it expired, or it was not made by us.
 * Only the cookie is read: next-auth would else take a bearer token too, which is the way of API tokens.
 */
export function sessionToken(cookies: Record<string, string>, env: AuthEnv): Promise<JWT | null> {
  const secureCookie = env.NEXTAUTH_URL.startsWith("https://");
  const req = { cookies, headers: {} } as unknown as Parameters<typeof getToken>[0]["req"];
  return getToken({
    req,
    secret: env.NEXTAUTH_SECRET,
    secureCookie,
    cookieName: sessionCookie(secureCookie),
  });
}
