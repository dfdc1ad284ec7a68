import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { requestActor } from "./request-actor";
import { addUser, testingHouse, UID } from "./testing-house";

let house: Awaited<ReturnType<typeof testingHouse>>;

beforeAll(async () => {
  house = await testingHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.prisma.user.deleteMany();
  await addUser(house, "ada", { sessionVersion: 2 });
});

const session = (content: object = {}, secret = house.env.NEXTAUTH_SECRET, maxAge = 60) =>
  encode({ token: { sub: "u-ada", sessionVersion: 2, ...content }, secret, maxAge });

async function ask(token: string | Promise<string>, headers: Record<string, string> = {}) {
  const cookie = `theme=dark; next-auth.session-token=${await token}`;
  const req = new Request("http://localhost/api/trpc", { headers: { cookie, ...headers } });
  return requestActor(house, req);
}

describe("requestActor", () => {
  it("names the person, their account and the request", async () => {
    expect(await ask(session(), { "x-request-id": "request-1" })).toEqual({
      kind: "user",
      userId: "u-ada",
      name: "ada",
      email: "ada@example.com",
      role: "supplier",
      accountUid: UID,
      accountName: "Example",
      requestId: "request-1",
    });
  });

  it.each([
    ["disabled", { disabledAt: new Date() }],
    ["given a higher session version", { sessionVersion: 3 }],
  ])("ends at once when the user is %s", async (_what, data) => {
    const token = await session();
    expect(await ask(token)).not.toBeNull();
    await house.prisma.user.update({ where: { id: "u-ada" }, data });
    expect(await ask(token)).toBeNull();
  });

  it("shows a changed role at once", async () => {
    const token = await session();
    await house.prisma.user.update({ where: { id: "u-ada" }, data: { role: "reviewer" } });
    expect((await ask(token))?.role).toBe("reviewer");
  });

  it("ends demo sessions when the house moves to a real cloud", async () => {
    await house.prisma.user.update({ where: { id: "u-ada" }, data: { demo: true } });
    const req = new Request("http://localhost/", {
      headers: { cookie: `next-auth.session-token=${await session()}` },
    });
    expect((await requestActor(house, req))?.userId).toBe("u-ada");
    const env = { ...house.env, CLOUD: "alibaba" as const };
    expect(await requestActor({ prisma: house.prisma, env }, req)).toBeNull();
  });

  it("takes no session that is expired, forged, or without a version", async () => {
    expect(await ask(session({}, house.env.NEXTAUTH_SECRET, -60))).toBeNull();
    expect(await ask(session({}, "another secret"))).toBeNull();
    expect(await ask(session({ sessionVersion: undefined }))).toBeNull();
    expect(await ask("not-a-token")).toBeNull();
  });

  it("takes a session from its cookie only", async () => {
    const authorization = `Bearer ${await session()}`;
    const req = new Request("http://localhost/", { headers: { authorization } });
    expect(await requestActor(house, req)).toBeNull();
  });
});
