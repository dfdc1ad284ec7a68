import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { addUserInput } from "../../domain/user/user-input";
import { recordUserAudit } from "./record-user-audit";

/**
 * Adds a person to an account. They cannot sign in until they choose a password or come through single sign-on. Throws
 * NOT_FOUND without the account, CONFLICT at `email` when the address belongs to somebody, in whatever account.
 */
export async function addUser(
  ctx: Ctx,
  input: z.infer<typeof addUserInput>,
): Promise<{ userId: string }> {
  authorize(ctx.actor, "account.manage");
  const { accountUid, name, email, role } = input;
  const account = await ctx.db.account.count({ where: { uid: accountUid } });
  if (account === 0) throw new Refusal("NOT_FOUND", sentence("errors.account_not_found"));
  const id = ctx.ids.fresh("u");
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.user.create({
        data: { id, accountUid, name, email, role, createdAt: ctx.clock.now() },
      });
      const after = { name, email, role };
      await recordUserAudit(ctx, tx, { id, accountUid }, { action: "user.add", after });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new Refusal("CONFLICT", sentence("rules.email_taken"), { field: "email" });
  }
  return { userId: id };
}
