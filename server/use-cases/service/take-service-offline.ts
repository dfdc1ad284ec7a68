import type { Ctx } from "../../ctx";
import { moveVersion } from "../../db/move-version";
import { findOwnServiceVersion } from "../../db/own-service";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { TakeOfflineInput } from "../../domain/service/service-input";
import { whyNotTakeOffline } from "../../domain/service/why-not-service";
import { changeOnlineVersion } from "./change-online-version";
import { recordServiceAudit } from "./record-service-audit";

/**
 * Takes the version online off: nobody can deploy the service any more, and its images are shared no longer because
 * of it. What customers run goes on running. Throws WRONG_STATE when this version is not the one online.
 */
export async function takeServiceOffline(ctx: Ctx, input: TakeOfflineInput): Promise<void> {
  authorize(ctx.actor, "service.publish");
  const found = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotTakeOffline(found));
  await changeOnlineVersion(ctx, found, async (tx, { id, serviceId, service, state, number }) => {
    await moveVersion(tx, "takeOffline", { id }, { onlineOf: null });
    const place = { accountUid: service.accountUid, serviceId, serviceVersionId: id };
    await recordServiceAudit(ctx, tx, place, {
      action: "service-version.take-offline",
      reason: input.reason || undefined,
      before: { state, number },
      after: { state: "offline" },
    });
  });
}
