import type { Ctx } from "../../ctx";
import { moveVersion } from "../../db/move-version";
import { findOwnServiceVersion } from "../../db/own-service";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { PutBackInput } from "../../domain/service/service-input";
import { whyNotPutBack } from "../../domain/service/why-not-service";
import { changeOnlineVersion, renameService, supersede } from "./change-online-version";
import { recordServiceAudit } from "./record-service-audit";

/**
 * Puts a version that was online before back online, in the place of the one that is. It needs no review: it was approved,
 * and its content never changed since. Throws CONFLICT when what is online is not what the page showed.
 */
export async function putServiceVersionBack(ctx: Ctx, input: PutBackInput): Promise<void> {
  authorize(ctx.actor, "service.publish");
  const found = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotPutBack(found));
  await changeOnlineVersion(ctx, found, async (tx, version) => {
    const { id, serviceId, service, state, number } = version;
    await supersede(tx, version, input.onlineVersionId);
    const moved = { id, revision: input.revision };
    await moveVersion(tx, "putBack", moved, { onlineOf: serviceId });
    await renameService(tx, version);
    const place = { accountUid: service.accountUid, serviceId, serviceVersionId: id };
    await recordServiceAudit(ctx, tx, place, {
      action: "service-version.put-back",
      reason: input.reason || undefined,
      before: { state, onlineVersionId: input.onlineVersionId },
      after: { state: "online", number },
    });
  });
}
