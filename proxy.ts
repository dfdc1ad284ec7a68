import { randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isDatabaseAway } from "@/server/api/is-database-away";
import { securityHeaders } from "@/server/auth/security-headers";
import { sessionCookie } from "@/server/auth/session-cookie";

/** Everything but build output and files of public/ (their names have an extension). */
export const config = { matcher: ["/((?!_next/static|_next/image|[^/]+\\.[a-z0-9]+$).*)"] };

const OPEN_TO_ALL = /^\/(sign-in|set-up|choose-password|template-rules|api)(\/|$)/;
const API = /^\/api(\/|$)/;
/** The page that stands in for the others. */
const NEEDS_NO_DATABASE = /^\/unavailable(\/|$)/;
const RETRY_AFTER_SECONDS = "5";
const REQUEST_ID = /^[\w.:-]{8,128}$/;

/** What a request is given on its way in. */
type About = { nonce: string; requestId: string; policy: string };

/**
 * Gives every request an id, a nonce and the security headers, sends people without a session cookie to sign-in, and answers
 * addresses nobody can read and pages whose database is away. It is a convenience, not a guard: the cookie is not even opened
 * here, pages and procedures ask for the actor themselves.
 */
export async function proxy(req: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(randomUUID()).toString("base64");
  const given = req.headers.get("x-request-id") ?? "";
  const requestId = REQUEST_ID.test(given) ? given : randomUUID();
  const headers = securityHeaders({
    nonce,
    https: isHttps(req),
    dev: process.env.NODE_ENV === "development",
  });
  const policy = headers["content-security-policy"] ?? "";
  const answer = await answerTo(req, { nonce, requestId, policy });
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  answer.headers.set("x-request-id", requestId);
  return answer;
}

async function answerTo(req: NextRequest, about: About): Promise<NextResponse> {
  const { pathname } = req.nextUrl;
  if (!isReadable(pathname)) return unreadable(req, about);
  if (needsSignIn(req)) return toSignIn(req);
  const asksDatabase = !API.test(pathname) && !NEEDS_NO_DATABASE.test(pathname);
  if (asksDatabase && (await isDatabaseAway())) return unavailable(req, about);
  return NextResponse.next({ request: { headers: handedOn(req, about) } });
}

function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Escapes that are no UTF-8, such as %ff, would break Next's reading of the route: they lead nowhere. */
function unreadable(req: NextRequest, about: About): NextResponse {
  if (API.test(req.nextUrl.pathname)) {
    return NextResponse.json({ error: "The address cannot be decoded." }, { status: 400 });
  }
  // No page is there, so the answer is the not-found page with its status.
  return NextResponse.rewrite(new URL("/unreadable-address", req.nextUrl), {
    request: { headers: handedOn(req, about) },
  });
}

/** The page keeps its address, so that reloading it once the database is back shows what was asked for. */
function unavailable(req: NextRequest, about: About): NextResponse {
  const answer = NextResponse.rewrite(new URL("/unavailable", req.nextUrl), {
    status: 503,
    request: { headers: handedOn(req, about) },
  });
  answer.headers.set("retry-after", RETRY_AFTER_SECONDS);
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
function handedOn(req: NextRequest, about: About): Headers {
  const headers = new Headers(req.headers);
  // Older Next skipped its proxy for requests that carried this header.
  headers.delete("x-middleware-subrequest");
  headers.set("content-security-policy", about.policy);
  headers.set("x-nonce", about.nonce);
  headers.set("x-request-id", about.requestId);
  headers.set("x-path", `${req.nextUrl.pathname}${req.nextUrl.search}`);
  return headers;
}
