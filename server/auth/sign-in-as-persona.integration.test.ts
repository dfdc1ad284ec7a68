import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signInAsPersona } from "./sign-in-as-persona";
import { addUser, testingHouse } from "./testing-house";

let house: Awaited<ReturnType<typeof testingHouse>>;

beforeAll(async () => {
  house = await testingHouse();
  await addUser(house, "second", { demo: true, createdAt: new Date("2026-01-02") });
  await addUser(house, "first", { demo: true, createdAt: new Date("2026-01-01") });
  await addUser(house, "real", { role: "admin" });
  await addUser(house, "away", { demo: true, role: "reviewer", disabledAt: new Date() });
});
afterAll(() => house.close());

describe("signInAsPersona", () => {
  it("signs in as the first demo user of the role", async () => {
    expect(await signInAsPersona(house, { persona: "supplier" }, "::1")).toEqual({
      id: "u-first",
      sessionVersion: 1,
    });
  });

  it.each([
    ["a role whose only user is real", { persona: "admin" }],
    ["a role whose demo user is disabled", { persona: "reviewer" }],
    ["no role", { persona: "root" }],
    ["nothing", undefined],
  ])("knows nobody for %s", async (_what, given) => {
    await expect(signInAsPersona(house, given, "::1")).rejects.toThrow(/^unknown_person$/);
  });

  it("knows nobody with a real cloud", async () => {
    const real = { ...house, env: { ...house.env, CLOUD: "alibaba" as const } };
    await expect(signInAsPersona(real, { persona: "supplier" }, "::1")).rejects.toThrow(
      /^unknown_person$/,
    );
  });
});
