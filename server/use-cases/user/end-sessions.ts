import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { authorize } from "../../domain/authorize";
import { holdUser } from "./hold-user";
import { recordUserAudit } from "./record-user-audit";

/** Signs a person out everywhere and makes their password links void. They may sign in again at once. */
export async function endSessions(ctx: Ctx, input: { userId: string }): Promise<void> {
  authorize(ctx.actor, "account.manage");
  await ctx.db.$transaction(async (tx) => {
    const user = await holdUser(ctx, tx, input.userId);
    await tx.user.update({ where: { id: user.id }, data: { sessionVersion: { increment: 1 } } });
    await recordUserAudit(ctx, tx, user, { action: "user.end_sessions" });
    await announce(tx, [{ userId: user.id }]);
  });
}
