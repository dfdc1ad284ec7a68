import type { JWT } from "next-auth/jwt";
import type { UserActor } from "@/server/domain/actor";
import type { AuthParts } from "./auth-parts";

/**
 * The person a session stands for now, or null. Read afresh from the database, so that disabling a user, changing a role or ending
 * sessions (a higher sessionVersion) acts at once; demo personas end with the simulator.
 */
export async function sessionActor(
  { prisma, env }: Pick<AuthParts, "prisma" | "env">,
  token: JWT | null,
): Promise<UserActor | null> {
  if (!token?.sub) return null;
  const user = await prisma.user.findUnique({
    where: { id: token.sub },
    include: { account: { select: { name: true } } },
  });
  if (!user || user.disabledAt || user.sessionVersion !== token.sessionVersion) return null;
  if (user.demo && env.CLOUD !== "simulator") return null;
  return {
    kind: "user",
    userId: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    accountUid: user.accountUid,
    accountName: user.account.name,
  };
}
