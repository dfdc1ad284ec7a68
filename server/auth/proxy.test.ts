import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { config, proxy } from "@/proxy";

function ask(path: string, headers: Record<string, string> = {}, base = "http://localhost:3000") {
  return proxy(new NextRequest(new URL(path, base), { headers }));
}

const SIGNED_IN = { cookie: "next-auth.session-token=x" };

describe("proxy", () => {
  it("sends people without a session to sign-in, and remembers where they were going", () => {
    const answer = ask("/packages/dp-1?tab=versions");
    expect(answer.status).toBe(307);
    const to = new URL(answer.headers.get("location") ?? "");
    expect(to.pathname).toBe("/sign-in");
    expect(to.searchParams.get("returnTo")).toBe("/packages/dp-1?tab=versions");
  });

  it.each([
    "/sign-in",
    "/set-up?token=x",
    "/choose-password?token=x",
    "/template-rules",
    "/api/health",
    "/api/trpc/version.publish",
  ])("lets everybody reach %s", (path) => {
    expect(ask(path).headers.get("location")).toBeNull();
  });

  it.each(["next-auth.session-token", "__Secure-next-auth.session-token"])(
    "lets the holder of a cookie %s pass",
    (name) => {
      expect(ask("/packages", { cookie: `${name}=x` }).headers.get("location")).toBeNull();
    },
  );

  it("hands the page the nonce of its policy, a fresh one each time", () => {
    const [one, two] = [ask("/packages", SIGNED_IN), ask("/packages", SIGNED_IN)];
    const nonce = one.headers.get("x-middleware-request-x-nonce");
    expect(nonce).toMatch(/^[A-Za-z0-9+/=]{24,}$/);
    expect(one.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    expect(one.headers.get("x-middleware-request-content-security-policy")).toBe(
      one.headers.get("content-security-policy"),
    );
    expect(two.headers.get("x-middleware-request-x-nonce")).not.toBe(nonce);
  });

  it("does not let a client choose its nonce or skip the proxy", () => {
    const answer = ask("/packages", {
      ...SIGNED_IN,
      "x-nonce": "mine",
      "x-middleware-subrequest": "proxy:proxy:proxy",
    });
    expect(answer.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
    const kept = answer.headers.get("x-middleware-override-headers")?.split(",");
    expect(kept).toContain("x-nonce");
    expect(kept).not.toContain("x-middleware-subrequest");
  });

  it("keeps a decent request id and replaces another", () => {
    const kept = ask("/packages", { ...SIGNED_IN, "x-request-id": "trace-0123456789" });
    expect(kept.headers.get("x-request-id")).toBe("trace-0123456789");
    expect(kept.headers.get("x-middleware-request-x-request-id")).toBe("trace-0123456789");
    const replaced = ask("/packages", { ...SIGNED_IN, "x-request-id": "a b" });
    expect(replaced.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("promises https only over https", () => {
    const header = "strict-transport-security";
    expect(ask("/sign-in").headers.get(header)).toBeNull();
    expect(ask("/sign-in", {}, "https://imagecast.example").headers.get(header)).toContain(
      "max-age=",
    );
    expect(ask("/sign-in", { "x-forwarded-proto": "https" }).headers.get(header)).toContain(
      "max-age=",
    );
  });

  it("sets the other headers on redirects too", () => {
    const { headers } = ask("/packages");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it.each([
    ["/", true],
    ["/packages/dp-1/versions/dv-1", true],
    ["/api/trpc/package.list", true],
    ["/_next/static/chunks/main.js", false],
    ["/icon.svg", false],
  ])("matches %s: %s", (url, matches) => {
    expect(unstable_doesMiddlewareMatch({ config, url, nextConfig: {} })).toBe(matches);
  });
});
