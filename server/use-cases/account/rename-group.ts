import type { z } from "zod";
import type { Ctx, Tx } from "../../ctx";
import { recordAudit } from "../../db/record-audit";
import { isUniqueViolation } from "../../db/unique-violation";
import type { renameGroupInput } from "../../domain/account/account-input";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";

type Input = z.infer<typeof renameGroupInput>;

async function write(ctx: Ctx, tx: Tx, { groupId, name }: Input): Promise<void> {
  const before = await tx.resourceGroup.findUnique({ where: { id: groupId } });
  if (!before) throw new Refusal("NOT_FOUND", sentence("errors.group_not_found"));
  if (before.name === name) return;
  await tx.resourceGroup.update({ where: { id: groupId }, data: { name } });
  await recordAudit(tx, {
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid: before.accountUid,
    action: "account.rename_group",
    subject: "account",
    subjectId: before.accountUid,
    before: { groupId, name: before.name },
    after: { groupId, name },
  });
}

/** Gives a resource group another name. Throws CONFLICT at `name` when its account has one of that name. */
export async function renameGroup(ctx: Ctx, input: Input): Promise<void> {
  authorize(ctx.actor, "account.manage");
  try {
    await ctx.db.$transaction((tx) => write(ctx, tx, input));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new Refusal("CONFLICT", sentence("rules.group_name_taken"), { field: "name" });
  }
}
