import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "./password";
import { signInWithPassword } from "./sign-in-with-password";
import { addUser, testingHouse } from "./testing-house";

/** Dozens of attempts are made here; the real cost is password.test.ts's business. */
const CHEAP = { ln: 4, r: 1, p: 1 };

let house: Awaited<ReturnType<typeof testingHouse>>;

beforeAll(async () => {
  house = await testingHouse();
  const passwordHash = await hashPassword("right password", CHEAP);
  await addUser(house, "ada", { passwordHash, sessionVersion: 3 });
  for (let n = 0; n < 6; n++) await addUser(house, `person${n}`, { passwordHash });
  await addUser(house, "gone", { passwordHash, disabledAt: new Date() });
  await addUser(house, "federated", { oidcSubject: "https://id.test|1" });
});
afterAll(() => house.close());
beforeEach(() => house.prisma.rateLimiterFlexible.deleteMany());

function signIn(email: string, password: string, address = "203.0.113.1") {
  return signInWithPassword(house, { email, password }, address);
}

async function failTimes(times: number, email: string, address?: string) {
  for (let n = 0; n < times; n++) {
    await expect(signIn(email, "wrong password", address)).rejects.toThrow(/^wrong_credentials$/);
  }
}

describe("signInWithPassword", () => {
  it("answers who it is and the version of their rights, in any spelling of the e-mail", async () => {
    expect(await signIn(" Ada@Example.COM ", "right password")).toEqual({
      id: "u-ada",
      sessionVersion: 3,
    });
  });

  it.each([
    ["a wrong password", { email: "ada@example.com", password: "wrong" }],
    ["an unknown person", { email: "nobody@example.com", password: "right password" }],
    ["somebody without a password", { email: "federated@example.com", password: "" }],
    ["nothing", undefined],
    ["something else than text", { email: { contains: "a" }, password: "x" }],
    ["an e-mail no row can hold", { email: "ada\0@example.com", password: "right password" }],
    ["a pattern instead of an e-mail", { email: "%@example.com", password: "right password" }],
  ])("does not tell %s from another failure", async (_what, given) => {
    await expect(signInWithPassword(house, given, "203.0.113.2")).rejects.toThrow(
      /^wrong_credentials$/,
    );
  });

  it("says disabled only to those who know the password", async () => {
    await expect(signIn("gone@example.com", "wrong password")).rejects.toThrow(
      /^wrong_credentials$/,
    );
    await expect(signIn("gone@example.com", "right password")).rejects.toThrow(/^disabled$/);
  });

  it("stops the sixth attempt, even with the right password, and says how long", async () => {
    await failTimes(5, "ada@example.com");
    const refused = signIn("ada@example.com", "right password");
    await expect(refused).rejects.toThrow(/^too_many_attempts:(8\d\d|900)$/);
    await expect(signIn("ada@example.com", "right password", "203.0.113.9")).resolves.toBeTruthy();
  });

  it("counts parallel guesses", async () => {
    const guesses = Array.from({ length: 9 }, () => signIn("ada@example.com", "wrong password"));
    const codes = (await Promise.allSettled(guesses)).map((guess) =>
      guess.status === "rejected" ? guess.reason.code : "in",
    );
    expect(codes.filter((code) => code === "wrong_credentials")).toHaveLength(5);
    expect(codes.filter((code) => code.startsWith("too_many_attempts:"))).toHaveLength(4);
  });

  it("forgives failures after a success", async () => {
    for (let n = 0; n < 3; n++) {
      await failTimes(4, "ada@example.com");
      await signIn("ada@example.com", "right password");
    }
  });

  it("stops an address that tries many people", async () => {
    for (let n = 0; n < 6; n++) await failTimes(5, `person${n}@example.com`, "198.51.100.1");
    await expect(signIn("ada@example.com", "right password", "198.51.100.1")).rejects.toThrow(
      /^too_many_attempts:/,
    );
    await expect(signIn("ada@example.com", "right password", "198.51.100.2")).resolves.toBeTruthy();
  });

  it("keeps no e-mail in the counters", async () => {
    await failTimes(1, "ada@example.com");
    const keys = (await house.prisma.rateLimiterFlexible.findMany()).map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(keys.join()).not.toMatch(/ada|203\.0/);
  });
});
