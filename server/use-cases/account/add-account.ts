import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { recordAudit } from "../../db/record-audit";
import { isUniqueViolation } from "../../db/unique-violation";
import type { addAccountInput } from "../../domain/account/account-input";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

/** Adds an account with its default resource group. Throws CONFLICT at `uid` when it is there already. */
export async function addAccount(
  ctx: Ctx,
  input: z.infer<typeof addAccountInput>,
): Promise<{ uid: string }> {
  authorize(ctx.actor, "account.manage");
  const { uid, name, roleName, deployRoleName } = input;
  const at = ctx.clock.now();
  const group = { id: ctx.ids.fresh("rg"), name: "default", isDefault: true };
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.account.create({
        data: {
          uid,
          name,
          roleName,
          deployRoleName,
          createdAt: at,
          resourceGroups: { create: [group] },
        },
      });
      await recordAudit(tx, {
        at,
        actor: ctx.actor,
        accountUid: uid,
        action: "account.add",
        subject: "account",
        subjectId: uid,
        after: { name, roleName, deployRoleName },
      });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new Refusal("CONFLICT", sentence("rules.uid_taken"), { field: "uid" });
  }
  return { uid };
}
