import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import { whyNotEnable } from "../../domain/user/why-not-user";
import { holdUser } from "./hold-user";
import { recordUserAudit } from "./record-user-audit";

/** Lets a disabled person sign in again, with the password they had. */
export async function enableUser(ctx: Ctx, input: { userId: string }): Promise<void> {
  authorize(ctx.actor, "account.manage");
  await ctx.db.$transaction(async (tx) => {
    const user = await holdUser(ctx, tx, input.userId);
    refuseIf(whyNotEnable(user));
    await tx.user.update({ where: { id: user.id }, data: { disabledAt: null } });
    await recordUserAudit(ctx, tx, user, { action: "user.enable" });
  });
}
