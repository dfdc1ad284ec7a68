import type { Ctx, Tx } from "../../ctx";
import { findApproval } from "../../db/approval";
import { moveRegistration } from "../../db/move-registration";
import { moveVersion } from "../../db/move-version";
import { findOwnServiceVersion, type ServiceVersionRow } from "../../db/own-service";
import { contentHash, contentOf } from "../../db/service-content";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { PutOnlineInput } from "../../domain/service/service-input";
import { whyNotPublishService } from "../../domain/service/why-not-service";
import { changeOnlineVersion, renameService, supersede } from "./change-online-version";
import { recordServiceAudit } from "./record-service-audit";

/** Numbers the version and puts it online in the place of the one that is; its approval is used up. */
async function write(ctx: Ctx, tx: Tx, version: ServiceVersionRow, input: PutOnlineInput) {
  const { id, serviceId, service } = version;
  const approval = await findApproval(tx, id);
  const hash = contentHash(contentOf(version));
  refuseIf(whyNotPublishService(version, approval?.contentHash === hash));
  await supersede(tx, version, input.onlineVersionId);
  const number = service.latestNumber + 1;
  const now = ctx.clock.now();
  await moveVersion(
    tx,
    "publish",
    { id, revision: input.revision },
    { number, draftOf: null, onlineOf: serviceId, publishedAt: now },
  );
  if (approval) await moveRegistration(tx, "execute", { id: approval.id });
  await tx.service.update({ where: { id: serviceId }, data: { latestNumber: number } });
  await renameService(tx, version);
  const place = { accountUid: service.accountUid, serviceId, serviceVersionId: id };
  await recordServiceAudit(ctx, tx, place, {
    action: "service-version.publish",
    before: { state: version.state, onlineVersionId: input.onlineVersionId },
    after: { state: "online", number, type: version.type, contentHash: hash },
  });
  return number;
}

/**
 * Publishes an approved version: numbers it and puts it online in the place of the one that is. Throws WRONG_STATE when
 * it is not approved, or approved with another content; CONFLICT when it, or what is online, is not as the page showed it.
 */
export async function publishServiceVersion(
  ctx: Ctx,
  input: PutOnlineInput,
): Promise<{ number: number }> {
  authorize(ctx.actor, "service.publish");
  const found = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotPublishService(found, true));
  let number = 0;
  await changeOnlineVersion(ctx, found, async (tx, version) => {
    number = await write(ctx, tx, version, input);
  });
  return { number };
}
