import { randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { securityHeaders } from "@/server/auth/security-headers";
import { sessionCookie } from "@/server/auth/session-cookie";

/** Everything but build output and files of public/ (their names have an extension). */
export const config = { matcher: ["/((?!_next/static|_next/image|[^/]+\\.[a-z0-9]+$).*)"] };

const OPEN_TO_ALL = /^\/(sign-in|set-up|choose-password|template-rules|api)(\/|$)/;
const REQUEST_ID = /^[\w.:-]{8,128}$/;

/**
 * Gives every request an id, a nonce and the security headers, and sends people without a session cookie to sign-in.
 * It is a convenience, not a guard: the cookie is not even opened here, pages and procedures ask for the actor themselves.
 */
export function proxy(req: NextRequest): NextResponse {
  const nonce = Buffer.from(randomUUID()).toString("base64");
  const given = req.headers.get("x-request-id") ?? "";
  const requestId = REQUEST_ID.test(given) ? given : randomUUID();
  const headers = securityHeaders({
    nonce,
    https: isHttps(req),
    dev: process.env.NODE_ENV === "development",
  });
  const answer = needsSignIn(req)
    ? toSignIn(req)
    : pass(req, { nonce, requestId, policy: headers["content-security-policy"] ?? "" });
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  answer.headers.set("x-request-id", requestId);
  return answer;
}

function isHttps(req: NextRequest): boolean {
  const forwarded = req.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return (forwarded ?? req.nextUrl.protocol.replace(":", "")) === "https";
}

function needsSignIn(req: NextRequest): boolean {
  if (OPEN_TO_ALL.test(req.nextUrl.pathname)) return false;
  return ![sessionCookie(true), sessionCookie(false)].some((name) => req.cookies.has(name));
}

function toSignIn(req: NextRequest): NextResponse {
  const url = new URL("/sign-in", req.nextUrl);
  const asked = `${req.nextUrl.pathname}${req.nextUrl.search}`;
  if (asked !== "/") url.searchParams.set("returnTo", asked);
  return NextResponse.redirect(url, 307);
}

/** Next reads the nonce for its own scripts from the policy on the request; pages read x-nonce and x-path. */
function pass(
  req: NextRequest,
  about: { nonce: string; requestId: string; policy: string },
): NextResponse {
  const headers = new Headers(req.headers);
  // Older Next skipped its proxy for requests that carried this header.
  headers.delete("x-middleware-subrequest");
  headers.set("content-security-policy", about.policy);
  headers.set("x-nonce", about.nonce);
  headers.set("x-request-id", about.requestId);
  headers.set("x-path", `${req.nextUrl.pathname}${req.nextUrl.search}`);
  return NextResponse.next({ request: { headers } });
}
