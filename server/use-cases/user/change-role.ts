import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { changeRoleInput } from "../../domain/user/user-input";
import { whyNotChangeRole } from "../../domain/user/why-not-user";
import { holdUser } from "./hold-user";
import { recordUserAudit } from "./record-user-audit";

/** Gives a person another role; it acts from their next request on. Refused for oneself and for demo personas. */
export async function changeRole(ctx: Ctx, input: z.infer<typeof changeRoleInput>): Promise<void> {
  authorize(ctx.actor, "account.manage");
  await ctx.db.$transaction(async (tx) => {
    const user = await holdUser(ctx, tx, input.userId);
    refuseIf(whyNotChangeRole(user, ctx.actor));
    if (user.role === input.role) return;
    await tx.user.update({ where: { id: user.id }, data: { role: input.role } });
    await recordUserAudit(ctx, tx, user, {
      action: "user.change_role",
      before: { role: user.role },
      after: { role: input.role },
    });
    await announce(tx, [{ userId: user.id }]);
  });
}
