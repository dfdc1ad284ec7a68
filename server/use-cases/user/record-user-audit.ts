import type { Ctx, Tx } from "../../ctx";
import { type AuditLine, recordAudit } from "../../db/record-audit";

type Deed = Pick<AuditLine, "before" | "after"> & { action: `user.${string}` };

/** Writes what was done to a user into the trail of the user's account. Callers have authorized. */
export function recordUserAudit(
  ctx: Ctx,
  tx: Tx,
  user: { id: string; accountUid: string },
  deed: Deed,
): Promise<void> {
  return recordAudit(tx, {
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid: user.accountUid,
    subject: "user",
    subjectId: user.id,
    ...deed,
  });
}
