import { randomUUID } from "node:crypto";
import type { Tx } from "@/server/ctx";
import type { AuthParts } from "./auth-parts";
import type { FirstAdmin } from "./first-admin";
import { hashPassword } from "./password";
import { opensSetUp, somebodyCanSignIn } from "./setup-link";

/**
 * Makes the first admin with their account and its default resource group, and answers true; false when the link is void:
 * a wrong token, or somebody can sign in already. Of two people with the link only one gets in.
 */
export async function createFirstAdmin(
  { prisma, env, clock }: Pick<AuthParts, "prisma" | "env" | "clock">,
  token: string,
  admin: FirstAdmin,
): Promise<boolean> {
  if (!(await opensSetUp({ prisma, env }, token))) return false;
  const passwordHash = await hashPassword(admin.password);
  return prisma.$transaction(async (tx) => {
    // Both would see an empty table; the lock makes the second one wait and see the first one's user.
    await tx.$executeRaw`LOCK TABLE "User" IN SHARE ROW EXCLUSIVE MODE`;
    if (await somebodyCanSignIn(tx, env)) return false;
    await write(tx, admin, { passwordHash, at: clock.now() });
    return true;
  });
}

async function write(tx: Tx, admin: FirstAdmin, made: { passwordHash: string; at: Date }) {
  const { name, email, accountUid } = admin;
  const id = `u-${randomUUID()}`;
  await writeAccount(tx, admin, made.at);
  await tx.user.create({
    data: {
      id,
      accountUid,
      role: "admin",
      name,
      email,
      passwordHash: made.passwordHash,
      createdAt: made.at,
    },
  });
  await tx.auditEvent.create({
    data: {
      at: made.at,
      actor: id,
      actorName: name,
      accountUid,
      action: "user.set_up",
      subject: "user",
      subjectId: id,
      after: { email, role: "admin" },
    },
  });
}

/** The account may be there already, left by the simulator; it gets the name that was typed. */
async function writeAccount(tx: Tx, { accountUid, accountName }: FirstAdmin, at: Date) {
  const account = await tx.account.upsert({
    where: { uid: accountUid },
    create: { uid: accountUid, name: accountName, createdAt: at },
    update: { name: accountName },
    include: { resourceGroups: { where: { isDefault: true } } },
  });
  if (account.resourceGroups.length > 0) return;
  await tx.resourceGroup.create({
    data: { id: `rg-${randomUUID()}`, accountUid, name: "default", isDefault: true },
  });
}
