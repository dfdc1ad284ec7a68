import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { type AuditLine, recordAudit } from "../../db/record-audit";

/** Whose service, and which version of it. */
export type ServicePlace = { accountUid: string; serviceId: string; serviceVersionId: string };

/** Writes what was done to a version of a service, and tells open pages once it is committed. */
export async function recordServiceAudit(
  ctx: Ctx,
  tx: Tx,
  { accountUid, serviceId, serviceVersionId }: ServicePlace,
  line: Pick<AuditLine, "action" | "reason" | "before" | "after">,
): Promise<void> {
  await recordAudit(tx, {
    ...line,
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid,
    subject: "service-version",
    subjectId: serviceVersionId,
    serviceId,
  });
  await announce(tx, [{ accountUid, serviceId, serviceVersionId }]);
}
