import type { Prisma } from "@/prisma/generated/client";
import { testDatabase } from "@/server/testing/test-database";
import type { AuthEnv, AuthParts } from "./auth-parts";

/** Configuration of a house in a test: the simulator, http, no OIDC. */
const ENV: AuthEnv = {
  CLOUD: "simulator",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "a secret that only tests know",
};

/** The account every user of a testing house belongs to. */
export const UID = "0123456789012345";

/**
 * A house with an empty database but one account, `UID`. `lines` is what sign-in logged, as text, so that a test can look
 * for secrets in it. Close it when the test is over.
 */
export async function testingHouse(env: Partial<AuthEnv> = {}) {
  const database = await testDatabase();
  const { prisma } = database;
  await prisma.account.create({ data: { uid: UID, name: "Example" } });
  const lines: string[] = [];
  const write = (about: object, message: string) => {
    lines.push(`${message} ${JSON.stringify(about)}`);
  };
  const parts: AuthParts = {
    prisma,
    env: { ...ENV, ...env },
    log: { info: write, warn: write, error: write },
    clock: { now: () => new Date("2026-01-02T03:04:05Z") },
  };
  return { ...parts, parts, lines, close: () => database.close() };
}

/** Adds a user to the house's account; ids and e-mail follow the name. */
export function addUser(
  { prisma }: Pick<AuthParts, "prisma">,
  name: string,
  more: Partial<Prisma.UserUncheckedCreateInput> = {},
) {
  const email = `${name}@example.com`;
  return prisma.user.create({
    data: { id: `u-${name}`, accountUid: UID, role: "supplier", name, email, ...more },
  });
}
