import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { recordAudit } from "../../db/record-audit";
import { isUniqueViolation } from "../../db/unique-violation";
import type { addGroupInput } from "../../domain/account/account-input";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { findAccount } from "./find-account";

/** Adds a resource group to an account. Throws CONFLICT at `name` when the account has one of that name. */
export async function addGroup(
  ctx: Ctx,
  input: z.infer<typeof addGroupInput>,
): Promise<{ groupId: string }> {
  authorize(ctx.actor, "account.manage");
  const { uid: accountUid, name } = input;
  await findAccount(ctx.db, accountUid);
  const id = ctx.ids.fresh("rg");
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.resourceGroup.create({ data: { id, accountUid, name } });
      await recordAudit(tx, {
        at: ctx.clock.now(),
        actor: ctx.actor,
        accountUid,
        action: "account.add_group",
        subject: "account",
        subjectId: accountUid,
        after: { groupId: id, name },
      });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new Refusal("CONFLICT", sentence("rules.group_name_taken"), { field: "name" });
  }
  return { groupId: id };
}
