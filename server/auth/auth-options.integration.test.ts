import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresqlDatabase } from "@/server/db/postgresql-database";
import { hashPassword } from "./password";
import { requestActor } from "./request-actor";
import { testingBrowser } from "./testing-browser";
import { addUser, testingHouse } from "./testing-house";
import { testingOidc } from "./testing-oidc";

let house: Awaited<ReturnType<typeof testingHouse>>;
let provider: Awaited<ReturnType<typeof testingOidc>>;

beforeAll(async () => {
  provider = await testingOidc({ sub: "1" });
  house = await testingHouse({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "imagecast",
    OIDC_CLIENT_SECRET: "client-secret-in-test",
  });
  await addUser(house, "ada", { passwordHash: await hashPassword("right password") });
  await addUser(house, "isv", { demo: true });
  await addUser(house, "invited");
});
afterAll(async () => {
  await Promise.all([house.close(), provider.close()]);
});

type Browser = ReturnType<typeof testingBrowser>;

async function whoIs(browser: Browser): Promise<string | undefined> {
  const req = new Request("http://localhost/", { headers: { cookie: browser.cookies() } });
  return (await requestActor(house, req))?.userId;
}

async function throughProvider(browser: Browser) {
  const { redirect } = await browser.signIn("oidc");
  const back = provider.visit(redirect ?? "");
  return browser.send(`${back.pathname}${back.search}`);
}

describe("signing in through next-auth", () => {
  it("opens a session by password and ends it at sign-out", async () => {
    const browser = testingBrowser(house);
    const answer = await browser.signIn("credentials", {
      email: "ada@example.com",
      password: "right password",
    });
    expect(answer.error).toBeNull();
    const cookie = answer.setCookies.find((line) => line.startsWith("next-auth.session-token="));
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(await whoIs(browser)).toBe("u-ada");
    await browser.send("/api/auth/csrf").then(({ body }) =>
      browser.send("/api/auth/signout", {
        csrfToken: (body as { csrfToken: string }).csrfToken,
      }),
    );
    expect(await whoIs(browser)).toBeUndefined();
  });

  it("hands the refusal's code to the page, and no session", async () => {
    const browser = testingBrowser(house);
    const answer = await browser.signIn("credentials", { email: "ada@example.com", password: "x" });
    expect([answer.status, answer.error]).toEqual([401, "wrong_credentials"]);
    expect(await whoIs(browser)).toBeUndefined();
  });

  it("offers demo personas with the simulator only", async () => {
    const browser = testingBrowser(house);
    await browser.signIn("demo", { persona: "supplier" });
    expect(await whoIs(browser)).toBe("u-isv");
    const real = testingBrowser({ ...house, env: { ...house.env, CLOUD: "alibaba" } });
    await real.signIn("demo", { persona: "supplier" });
    expect(await whoIs(real)).toBeUndefined();
  });

  it("sets Secure cookies under https", async () => {
    const env = { ...house.env, NEXTAUTH_URL: "https://imagecast.example" };
    const browser = testingBrowser({ ...house, env });
    const { setCookies } = await browser.signIn("demo", { persona: "supplier" });
    const session = setCookies.find((line) => line.includes("session-token="));
    expect(session).toMatch(/^__Secure-next-auth\.session-token=.+; Secure/);
  });

  it("ends no session while the database is away", async () => {
    const browser = testingBrowser(house);
    await browser.signIn("credentials", { email: "ada@example.com", password: "right password" });
    const away = await openPostgresqlDatabase("postgresql://u@127.0.0.1:1/none");
    const meanwhile = testingBrowser({ ...house.parts, prisma: away.prisma });
    for (const [name, value] of browser.jar) meanwhile.jar.set(name, value);
    const { body } = await meanwhile.send("/api/auth/session");
    expect(body).toMatchObject({ user: { id: "u-ada" } });
    expect(meanwhile.jar.has("next-auth.session-token")).toBe(true);
    await away.close();
  });

  it("shows the browser an id and nothing else, and clears a session that was ended", async () => {
    const browser = testingBrowser(house);
    await browser.signIn("demo", { persona: "supplier" });
    const { body } = await browser.send("/api/auth/session");
    expect(body).toEqual({ user: { id: "u-isv" }, expires: expect.any(String) });
    await house.prisma.user.update({
      where: { id: "u-isv" },
      data: { sessionVersion: { increment: 1 } },
    });
    expect((await browser.send("/api/auth/session")).body).toEqual({});
    expect([...browser.jar.keys()]).not.toContain("next-auth.session-token");
  });

  it("asks the OIDC provider with PKCE, state and nonce", async () => {
    const { redirect } = await testingBrowser(house).signIn("oidc");
    const asked = new URL(redirect ?? "").searchParams;
    expect(asked.get("scope")).toBe("openid email profile");
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const check of ["code_challenge", "state", "nonce"]) expect(asked.get(check)).toBeTruthy();
  });

  it("signs a person in whose verified e-mail only userinfo tells", async () => {
    provider.signsIn({ sub: "7", email: "Invited@example.com", email_verified: true });
    const browser = testingBrowser(house);
    expect((await throughProvider(browser)).error).toBeNull();
    expect(await whoIs(browser)).toBe("u-invited");
    const user = await house.prisma.user.findUnique({ where: { id: "u-invited" } });
    expect(user?.oidcSubject).toBe(`${provider.issuer}|7`);
  });

  it("refuses a stranger with a code, and creates nobody", async () => {
    provider.signsIn({ sub: "8", email: "stranger@example.com", email_verified: true });
    const browser = testingBrowser(house);
    const before = await house.prisma.user.count();
    expect((await throughProvider(browser)).error).toBe("unknown_person");
    expect(await whoIs(browser)).toBeUndefined();
    expect(await house.prisma.user.count()).toBe(before);
  });

  it("refuses an answer that another browser asked for", async () => {
    provider.signsIn({ sub: "7", email: "invited@example.com", email_verified: true });
    const { redirect } = await testingBrowser(house).signIn("oidc");
    const back = provider.visit(redirect ?? "");
    const other = testingBrowser(house);
    expect((await other.send(`${back.pathname}${back.search}`)).error).toBe("OAuthCallback");
    expect(await whoIs(other)).toBeUndefined();
  });

  it("writes no secret into the log", () => {
    expect(house.lines.length).toBeGreaterThan(0);
    expect(house.lines.join("\n")).not.toMatch(
      /client-secret-in-test|right password|opened|that only tests know/,
    );
  });
});
