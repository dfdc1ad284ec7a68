import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { recordAudit } from "../../db/record-audit";
import type { editAccountInput } from "../../domain/account/account-input";
import { authorize } from "../../domain/authorize";
import { findAccount } from "./find-account";

/** Changes the name and the role name of an account. */
export async function editAccount(
  ctx: Ctx,
  input: z.infer<typeof editAccountInput>,
): Promise<void> {
  authorize(ctx.actor, "account.manage");
  const { uid, name, roleName } = input;
  await ctx.db.$transaction(async (tx) => {
    const before = await findAccount(tx, uid);
    if (before.name === name && before.roleName === roleName) return;
    await tx.account.update({ where: { uid }, data: { name, roleName } });
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid: uid,
      action: "account.edit",
      subject: "account",
      subjectId: uid,
      before: { name: before.name, roleName: before.roleName },
      after: { name, roleName },
    });
  });
}
