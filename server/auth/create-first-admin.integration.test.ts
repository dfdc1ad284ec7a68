import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFirstAdmin } from "./create-first-admin";
import type { FirstAdmin } from "./first-admin";
import { setUpLink } from "./setup-link";
import { signInWithPassword } from "./sign-in-with-password";
import { addUser, testingHouse, UID } from "./testing-house";

let house: Awaited<ReturnType<typeof testingHouse>>;

beforeAll(async () => {
  house = await testingHouse({ CLOUD: "alibaba", NEXTAUTH_URL: "https://imagecast.example" });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.prisma.user.deleteMany();
  await house.prisma.resourceGroup.deleteMany();
});

const ADMIN: FirstAdmin = {
  name: "Ada",
  email: "ada@example.com",
  password: "a long password",
  accountUid: UID,
  accountName: "Example Ltd",
};

async function printedToken(): Promise<string> {
  const link = new URL((await setUpLink(house)) ?? "about:blank");
  return link.searchParams.get("token") ?? "";
}

describe("the set-up link", () => {
  it("lets the first admin in, once", async () => {
    const token = await printedToken();
    expect(await createFirstAdmin(house, token, ADMIN)).toBe(true);
    const signedIn = await signInWithPassword(
      house,
      { email: ADMIN.email, password: ADMIN.password },
      "::1",
    );
    const user = await house.prisma.user.findUnique({ where: { id: signedIn.id } });
    expect(user).toMatchObject({ role: "admin", accountUid: UID, demo: false });
    expect(await house.prisma.resourceGroup.count({ where: { isDefault: true } })).toBe(1);
    expect(await house.prisma.auditEvent.count({ where: { subjectId: signedIn.id } })).toBe(1);
    expect(await setUpLink(house)).toBeNull();
    const again = { ...ADMIN, email: "eve@example.com" };
    expect(await createFirstAdmin(house, token, again)).toBe(false);
    expect(await house.prisma.user.count()).toBe(1);
  });

  it("points at the console's own address and is the same after a restart", async () => {
    const link = await setUpLink(house);
    expect(link).toMatch(/^https:\/\/imagecast\.example\/set-up\?token=[\w-]{43}$/);
    expect(await setUpLink({ prisma: house.prisma, env: { ...house.env } })).toBe(link);
  });

  it("lets one of two people in who press at the same moment", async () => {
    const token = await printedToken();
    const both = [ADMIN, { ...ADMIN, email: "eve@example.com" }];
    const got = await Promise.all(both.map((admin) => createFirstAdmin(house, token, admin)));
    expect(got.filter(Boolean)).toHaveLength(1);
    expect(await house.prisma.user.count()).toBe(1);
  });

  it("opens for no other token", async () => {
    const token = await printedToken();
    for (const wrong of ["", "x", `${token}x`, token.toLowerCase()]) {
      expect(await createFirstAdmin(house, wrong, ADMIN)).toBe(false);
    }
    expect(await house.prisma.user.count()).toBe(0);
  });

  it("is there although demo users are left from the simulator, and not beside a real user", async () => {
    await addUser(house, "demo", { demo: true });
    expect(await setUpLink(house)).not.toBeNull();
    const simulated = { prisma: house.prisma, env: { ...house.env, CLOUD: "simulator" as const } };
    expect(await setUpLink(simulated)).toBeNull();
    await addUser(house, "real");
    expect(await setUpLink(house)).toBeNull();
  });
});
