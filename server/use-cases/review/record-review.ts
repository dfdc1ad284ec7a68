import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import type { RegistrationRow } from "../../db/find-registration";
import { type AuditLine, recordAudit } from "../../db/record-audit";

/** Writes what was done to a submission, and tells open pages once it is committed. */
export async function recordReview(
  ctx: Ctx,
  tx: Tx,
  { id, serviceVersionId, serviceVersion }: RegistrationRow,
  line: Pick<AuditLine, "action" | "reason" | "before" | "after">,
): Promise<void> {
  const { serviceId, service } = serviceVersion;
  const { accountUid } = service;
  await recordAudit(tx, {
    ...line,
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid,
    subject: "registration",
    subjectId: id,
    serviceId,
  });
  await announce(tx, [{ accountUid, serviceId, serviceVersionId }]);
}
