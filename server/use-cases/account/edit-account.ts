import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { recordAudit } from "../../db/record-audit";
import type { editAccountInput } from "../../domain/account/account-input";
import { authorize } from "../../domain/authorize";
import { findAccount } from "./find-account";

/** Changes the name of an account and the roles that let Imagecast in. */
export async function editAccount(
  ctx: Ctx,
  input: z.infer<typeof editAccountInput>,
): Promise<void> {
  authorize(ctx.actor, "account.manage");
  const { uid, ...after } = input;
  await ctx.db.$transaction(async (tx) => {
    const before = await findAccount(tx, uid);
    const { name, roleName, deployRoleName } = before;
    const same =
      name === after.name && roleName === after.roleName && deployRoleName === after.deployRoleName;
    if (same) return;
    await tx.account.update({ where: { uid }, data: after });
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid: uid,
      action: "account.edit",
      subject: "account",
      subjectId: uid,
      before: { name, roleName, deployRoleName },
      after,
    });
  });
}
