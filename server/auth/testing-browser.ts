import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { authOptions } from "./auth-options";
import type { AuthParts } from "./auth-parts";

/** What next-auth answered: `error` is the code in the address it sends the browser to. */
type Answer = {
  status: number;
  body: unknown;
  redirect: string | undefined;
  error: string | null;
  setCookies: string[];
};

/** A browser for tests that knows one site: next-auth's doors in front of the given house. It keeps cookies. */
export function testingBrowser(parts: AuthParts) {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

  async function send(path: string, form?: Record<string, string>): Promise<Answer> {
    const url = new URL(path, parts.env.NEXTAUTH_URL);
    const req = {
      method: form ? "POST" : "GET",
      body: form,
      query: {
        ...Object.fromEntries(url.searchParams),
        nextauth: url.pathname.split("/").slice(3),
      },
      cookies: Object.fromEntries(jar),
      headers: { "x-forwarded-for": "203.0.113.1" },
    } as unknown as NextApiRequest;
    process.env.NEXTAUTH_URL = parts.env.NEXTAUTH_URL;
    const { res, answer } = recorder();
    await NextAuth(req, res, authOptions(parts));
    for (const line of answer().setCookies) keep(jar, line);
    return answer();
  }

  /** Presses a sign-in button, as next-auth/react does. */
  async function signIn(provider: string, given: Record<string, string> = {}) {
    const { body } = await send("/api/auth/csrf");
    const { csrfToken } = body as { csrfToken: string };
    const door = provider === "oidc" ? "signin" : "callback";
    return send(`/api/auth/${door}/${provider}`, { ...given, csrfToken, json: "true" });
  }

  return { jar, cookies, send, signIn };
}

/** The part of a response that next-auth writes to, and what was written. */
function recorder() {
  const headers: Record<string, string | string[]> = {};
  const said = { status: 200, body: undefined as unknown };
  const record = (body?: unknown) => {
    said.body = body;
  };
  const res = {
    status(code: number) {
      said.status = code;
      return res;
    },
    getHeader: (name: string) => headers[name.toLowerCase()],
    setHeader(name: string, value: string | string[]) {
      headers[name.toLowerCase()] = value;
      return res;
    },
    json: record,
    send: record,
    end: record,
  };
  const answer = (): Answer => {
    const json = said.body as { url?: string } | undefined;
    const redirect = json?.url ?? (headers.location as string | undefined);
    const error = redirect
      ? new URL(redirect, "http://console.invalid").searchParams.get("error")
      : null;
    return { ...said, redirect, error, setCookies: [headers["set-cookie"] ?? []].flat() };
  };
  return { res: res as unknown as NextApiResponse, answer };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...about] = line.split("; ");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
  const over = about.some(
    (part) => part === "Max-Age=0" || part.startsWith("Expires=Thu, 01 Jan 1970"),
  );
  if (value === "" || over) jar.delete(name);
  else jar.set(name, value);
}
