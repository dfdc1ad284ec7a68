import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import { whyNotPasswordLink } from "../../domain/user/why-not-user";
import { holdUser } from "./hold-user";
import { recordUserAudit } from "./record-user-audit";

/**
 * Decides and records that a person gets a new link to choose a password; the hall makes the link, since it is signed with the
 * house's secret. Refused for demo personas and while disabled.
 */
export async function allowPasswordLink(
  ctx: Ctx,
  input: { userId: string },
): Promise<{ userId: string }> {
  authorize(ctx.actor, "account.manage");
  await ctx.db.$transaction(async (tx) => {
    const user = await holdUser(ctx, tx, input.userId);
    refuseIf(whyNotPasswordLink(user));
    await recordUserAudit(ctx, tx, user, { action: "user.password_link" });
  });
  return { userId: input.userId };
}
