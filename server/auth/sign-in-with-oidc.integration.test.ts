import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signInWithOidc } from "./sign-in-with-oidc";
import { addUser, testingHouse } from "./testing-house";

let house: Awaited<ReturnType<typeof testingHouse>>;

beforeAll(async () => {
  house = await testingHouse();
  await addUser(house, "known", { oidcSubject: "https://id.test|known" });
  await addUser(house, "gone", {
    oidcSubject: "https://id.test|gone",
    disabledAt: new Date(),
  });
  await addUser(house, "demo", { demo: true });
  await addUser(house, "invited");
  await addUser(house, "unverified");
});
afterAll(() => house.close());

const signIn = (sub: string, email?: string, emailVerified = true) =>
  signInWithOidc(house, { subject: `https://id.test|${sub}`, email, emailVerified });

describe("signInWithOidc", () => {
  it("knows a person by subject, whatever their e-mail is now", async () => {
    expect(await signIn("known", "renamed@example.com")).toEqual({
      id: "u-known",
      sessionVersion: 1,
    });
  });

  it("binds a user by verified e-mail once, and refuses another subject with that e-mail", async () => {
    expect((await signIn("new", "Invited@Example.com")).id).toBe("u-invited");
    expect((await signIn("new")).id).toBe("u-invited");
    await expect(signIn("imposter", "invited@example.com")).rejects.toThrow(/^unknown_person$/);
  });

  it.each([
    ["an e-mail that is not verified", "a", "unverified@example.com", false],
    ["a demo persona's e-mail", "b", "demo@example.com", true],
    ["an unknown e-mail", "c", "stranger@example.com", true],
    ["no e-mail", "d", undefined, true],
  ])("refuses %s and creates nobody", async (_what, sub, email, verified) => {
    const before = await house.prisma.user.count();
    await expect(signIn(sub, email, verified)).rejects.toThrow(/^unknown_person$/);
    expect(await house.prisma.user.count()).toBe(before);
    expect(
      await house.prisma.user.findUnique({ where: { oidcSubject: `https://id.test|${sub}` } }),
    ).toBeNull();
  });

  it("says when the user is disabled", async () => {
    await expect(signIn("gone")).rejects.toThrow(/^disabled$/);
  });
});
