import type { Service } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { markPermissions } from "../../db/mark-permissions";
import { type AuditLine, recordAudit } from "../../db/record-audit";

/** What a change of a whitelist leaves in the trail, besides who and when. */
type Deed = Pick<AuditLine, "action" | "before" | "after" | "reason">;

/**
 * Ends the transaction of a change of a whitelist: records it, tells open pages, and marks the images
 * whose permissions follow it. Answers the regions that have something to do.
 */
export async function closeWhitelistChange(
  ctx: Ctx,
  tx: Tx,
  service: Service,
  deed: Deed,
): Promise<string[]> {
  await recordAudit(tx, {
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid: service.accountUid,
    subject: "whitelist-entry",
    subjectId: service.id,
    serviceId: service.id,
    ...deed,
    reason: deed.reason || undefined,
  });
  await announce(tx, [{ catalog: true }]);
  return markPermissions(ctx, tx, { serviceIds: [service.id] });
}
