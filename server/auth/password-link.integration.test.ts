import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { choosePassword } from "./choose-password";
import { holderOfPasswordLink, passwordLink } from "./password-link";
import { signInWithPassword } from "./sign-in-with-password";
import { addUser, testingHouse } from "./testing-house";

const DAY_MS = 24 * 60 * 60 * 1000;
const PASSWORD = "four plain words here";

let house: Awaited<ReturnType<typeof testingHouse>>;
let id: string;

beforeAll(async () => {
  house = await testingHouse({ NEXTAUTH_URL: "https://imagecast.example" });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.prisma.user.deleteMany();
  await house.prisma.auditEvent.deleteMany();
  id = (await addUser(house, "grace")).id;
});

const later = (ms: number) => {
  const now = new Date(house.clock.now().getTime() + ms);
  return { ...house.parts, clock: { now: () => now } };
};
async function token(): Promise<string> {
  const { href } = await passwordLink(house, id);
  return new URL(href).searchParams.get("token") ?? "";
}
const signIn = (password: string) =>
  signInWithPassword(house, { email: "grace@example.com", password }, "::1");

describe("a password link", () => {
  it("points at the console and says when it ends", async () => {
    const { href, expiresAt } = await passwordLink(house, id);
    expect(href).toMatch(/^https:\/\/imagecast\.example\/choose-password\?token=[\w.-]+$/);
    expect(expiresAt.getTime() - house.clock.now().getTime()).toBe(DAY_MS);
  });

  it("lets its holder choose a password once, ends their sessions and leaves a trace", async () => {
    const given = await token();
    expect(await holderOfPasswordLink(house, given)).toMatchObject({ id });
    expect(await choosePassword(house, given, PASSWORD)).toBe(true);
    expect(await signIn(PASSWORD)).toEqual({ id, sessionVersion: 2 });
    expect(await choosePassword(house, given, "another good password")).toBe(false);
    expect(await signIn(PASSWORD)).toMatchObject({ id });
    const events = await house.prisma.auditEvent.findMany();
    expect(events).toMatchObject([{ action: "user.choose_password", actor: id, subjectId: id }]);
  });

  it("counts one of two uses at the same moment", async () => {
    const given = await token();
    const both = [PASSWORD, "another good password"];
    const got = await Promise.all(both.map((word) => choosePassword(house, given, word)));
    expect(got.toSorted()).toEqual([false, true]);
    expect(await signIn(both[got.indexOf(true)] ?? "")).toMatchObject({ id });
  });

  it("ends after a day, to the millisecond", async () => {
    const given = await token();
    expect(await holderOfPasswordLink(later(DAY_MS - 1), given)).not.toBeNull();
    expect(await holderOfPasswordLink(later(DAY_MS), given)).toBeNull();
    expect(await choosePassword(later(DAY_MS), given, PASSWORD)).toBe(false);
  });

  it.each([
    ["sessions were ended", { sessionVersion: { increment: 1 } }],
    ["the password was changed", { passwordHash: "other" }],
    ["the person was disabled", { disabledAt: new Date(0) }],
    ["the person is a persona", { demo: true }],
  ])("is void when %s", async (_, data) => {
    const given = await token();
    await house.prisma.user.update({ where: { id }, data });
    expect(await holderOfPasswordLink(house, given)).toBeNull();
    expect(await choosePassword(house, given, PASSWORD)).toBe(false);
  });

  it("is void when anything of it was changed, and under another secret", async () => {
    const other = await addUser(house, "eve");
    const [expires, , seal] = (await token()).split(".");
    const longer = String(Number(expires) + 1);
    const forged = [
      "",
      "..",
      `${expires}.${id}\0.${seal}`,
      `${expires}.${id}`,
      `${expires}.${other.id}.${seal}`,
      `${longer}.${id}.${seal}`,
      `${expires}.${id}.${seal}.x`,
      `${expires}.${id}.${"A".repeat(43)}`,
    ];
    for (const given of forged) expect(await holderOfPasswordLink(house, given)).toBeNull();
    const elsewhere = { ...house.parts, env: { ...house.env, NEXTAUTH_SECRET: "another secret" } };
    expect(await holderOfPasswordLink(elsewhere, await token())).toBeNull();
  });
});
