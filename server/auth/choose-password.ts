import { announce } from "../db/announce";
import type { AuthParts } from "./auth-parts";
import { hashPassword } from "./password";
import { holderOfPasswordLink } from "./password-link";

/**
 * Gives the holder of the link this password, ends their sessions, and answers true; false when the link is void. Of two uses
 * of one link only one counts: the write asks for the sign-in that the link was made for.
 */
export async function choosePassword(
  parts: Pick<AuthParts, "prisma" | "env" | "clock">,
  token: string,
  password: string,
): Promise<boolean> {
  const user = await holderOfPasswordLink(parts, token);
  if (!user) return false;
  const passwordHash = await hashPassword(password);
  const { id, sessionVersion, accountUid, name } = user;
  return parts.prisma.$transaction(async (tx) => {
    const written = await tx.user.updateMany({
      where: { id, sessionVersion, passwordHash: user.passwordHash, disabledAt: null },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    });
    if (written.count === 0) return false;
    await tx.auditEvent.create({
      data: {
        at: parts.clock.now(),
        actor: id,
        actorName: name,
        accountUid,
        action: "user.choose_password",
        subject: "user",
        subjectId: id,
      },
    });
    await announce(tx, [{ userId: id }]);
    return true;
  });
}
