import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import { whyNotDisable } from "../../domain/user/why-not-user";
import { holdUser } from "./hold-user";
import { recordUserAudit } from "./record-user-audit";

/**
 * Keeps a person out from their next request on. Sessions and password links end for good: enabling the person again does
 * not bring them back. Refused for oneself.
 */
export async function disableUser(ctx: Ctx, input: { userId: string }): Promise<void> {
  authorize(ctx.actor, "account.manage");
  await ctx.db.$transaction(async (tx) => {
    const user = await holdUser(ctx, tx, input.userId);
    refuseIf(whyNotDisable(user, ctx.actor));
    const disabledAt = ctx.clock.now();
    await tx.user.update({
      where: { id: user.id },
      data: { disabledAt, sessionVersion: { increment: 1 } },
    });
    await recordUserAudit(ctx, tx, user, { action: "user.disable" });
    await announce(tx, [{ userId: user.id }]);
  });
}
