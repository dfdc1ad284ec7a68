import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";
import { openPostgresqlDatabase } from "../db/postgresql-database";

function ask(path: string, headers: Record<string, string> = {}, base = "http://localhost:3000") {
  return proxy(new NextRequest(new URL(path, base), { headers }));
}

function rewrittenTo(answer: Response): string | null {
  const to = answer.headers.get("x-middleware-rewrite");
  return to && new URL(to).pathname;
}

const SIGNED_IN = { cookie: "next-auth.session-token=x" };

describe("proxy", () => {
  it("sends people without a session to sign-in, and remembers where they were going", async () => {
    const answer = await ask("/packages/dp-1?tab=versions");
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
  ])("lets everybody reach %s", async (path) => {
    expect((await ask(path)).headers.get("location")).toBeNull();
  });

  it.each(["next-auth.session-token", "__Secure-next-auth.session-token"])(
    "lets the holder of a cookie %s pass",
    async (name) => {
      const answer = await ask("/packages", { cookie: `${name}=x` });
      expect(answer.headers.get("location")).toBeNull();
    },
  );

  it("hands the page the nonce of its policy, a fresh one each time", async () => {
    const one = await ask("/packages", SIGNED_IN);
    const two = await ask("/packages", SIGNED_IN);
    const nonce = one.headers.get("x-middleware-request-x-nonce");
    expect(nonce).toMatch(/^[A-Za-z0-9+/=]{24,}$/);
    expect(one.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    expect(one.headers.get("x-middleware-request-content-security-policy")).toBe(
      one.headers.get("content-security-policy"),
    );
    expect(two.headers.get("x-middleware-request-x-nonce")).not.toBe(nonce);
  });

  it("does not let a client choose its nonce or skip the proxy", async () => {
    const answer = await ask("/packages", {
      ...SIGNED_IN,
      "x-nonce": "mine",
      "x-middleware-subrequest": "proxy:proxy:proxy",
    });
    expect(answer.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
    const kept = answer.headers.get("x-middleware-override-headers")?.split(",");
    expect(kept).toContain("x-nonce");
    expect(kept).not.toContain("x-middleware-subrequest");
  });

  it.each(["/packages/%ff", "/%ff", "/packages/a/versions/%E0%A4%A", "/sign-in/%", "/icon.svg%ff"])(
    "shows nothing at %s, which cannot be decoded",
    async (path) => {
      const answer = await ask(path);
      expect(rewrittenTo(answer)).toBe("/unreadable-address");
      expect(answer.headers.get("content-security-policy")).toContain("'nonce-");
    },
  );

  it.each(["/api/trpc/%ff", "/api/background/%ff", "/api/auth/%E0%A4%A", "/api/%"])(
    "refuses %s, which cannot be decoded",
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: "The address cannot be decoded." });
    },
  );

  it("keeps a decent request id and replaces another", async () => {
    const kept = await ask("/packages", { ...SIGNED_IN, "x-request-id": "trace-0123456789" });
    expect(kept.headers.get("x-request-id")).toBe("trace-0123456789");
    expect(kept.headers.get("x-middleware-request-x-request-id")).toBe("trace-0123456789");
    const replaced = await ask("/packages", { ...SIGNED_IN, "x-request-id": "a b" });
    expect(replaced.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("promises https only over https", async () => {
    const promise = async (...asked: Parameters<typeof ask>) =>
      (await ask(...asked)).headers.get("strict-transport-security");
    expect(await promise("/sign-in")).toBeNull();
    expect(await promise("/sign-in", {}, "https://imagecast.example")).toContain("max-age=");
    expect(await promise("/sign-in", { "x-forwarded-proto": "https" })).toContain("max-age=");
  });

  it("sets the other headers on redirects too", async () => {
    const { headers } = await ask("/packages");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  describe("while the database is away", () => {
    beforeEach(async () => {
      const database = await openPostgresqlDatabase("postgresql://u@127.0.0.1:1/none");
      vi.stubGlobal("imagecastHouse", Promise.resolve({ database }));
      return () => database.close();
    });
    afterEach(() => vi.unstubAllGlobals());

    it("shows a page that says so, in place of every page that asks it", async () => {
      for (const path of ["/packages?page=2", "/sign-in", "/"]) {
        const answer = await ask(path, SIGNED_IN);
        expect([answer.status, rewrittenTo(answer)]).toEqual([503, "/unavailable"]);
        expect(answer.headers.get("retry-after")).toBe("5");
      }
    });

    it.each(["/unavailable", "/api/health", "/api/trpc/package.list"])(
      "leaves %s to itself",
      async (path) => {
        expect(rewrittenTo(await ask(path, SIGNED_IN))).toBeNull();
      },
    );
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
