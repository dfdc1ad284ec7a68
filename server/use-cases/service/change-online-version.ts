import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { lockService } from "../../db/lock-service";
import { markPermissions } from "../../db/mark-permissions";
import { moveVersion } from "../../db/move-version";
import { findOwnServiceVersion, type ServiceVersionRow } from "../../db/own-service";
import { contentOf } from "../../db/service-content";
import { isUniqueViolation } from "../../db/unique-violation";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { serviceName } from "../../domain/service/service-name";
import { onlineOf } from "../../domain/service/service-state";
import { serviceNameTaken } from "./service-name-taken";

/** A change of what is online, in a transaction that holds the service; `version` is read in it. */
export type OnlineChange = (tx: Tx, version: ServiceVersionRow) => Promise<void>;

/** Takes the version that is online off, if there is one and it is the one that the page showed. */
export async function supersede(
  tx: Tx,
  { service, serviceId }: ServiceVersionRow,
  seenId: string | null,
): Promise<void> {
  const online = onlineOf(service.versions);
  if ((online?.id ?? null) !== seenId) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
  if (!online) return;
  await moveVersion(tx, "takeOffline", { id: online.id }, { onlineOf: null });
  const { accountUid } = service;
  await announce(tx, [{ accountUid, serviceId, serviceVersionId: online.id }]);
}

/**
 * Carries out a change of what is online. The service is called as the version online calls it, and who may use the
 * images follows in the same transaction. Throws CONFLICT when the name belongs to another service by now.
 */
export async function changeOnlineVersion(
  ctx: Ctx,
  { id, serviceId }: Pick<ServiceVersionRow, "id" | "serviceId">,
  change: OnlineChange,
): Promise<void> {
  const regionIds = await ctx.db.$transaction(async (tx) => {
    await lockService(tx, serviceId);
    const version = await findOwnServiceVersion(tx, ctx.actor, id);
    await change(tx, version);
    const updatedAt = ctx.clock.now();
    await tx.service.update({ where: { id: serviceId }, data: { updatedAt } });
    await announce(tx, [{ catalog: true }]);
    return markPermissions(ctx, tx, { serviceIds: [serviceId] });
  });
  for (const regionId of regionIds) await ctx.wake.permit(regionId);
}

/** Calls the service as this version calls it. */
export async function renameService(tx: Tx, version: ServiceVersionRow): Promise<void> {
  const { infos } = contentOf(version);
  try {
    await tx.service.update({
      where: { id: version.serviceId },
      data: { name: serviceName(infos) },
    });
  } catch (error) {
    throw isUniqueViolation(error) ? serviceNameTaken(infos) : error;
  }
}
