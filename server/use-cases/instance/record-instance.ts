import type { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../../ctx";
import { announce } from "../../db/announce";
import { recordAudit } from "../../db/record-audit";

/** Whose instance of whose service. */
export type InstancePlace = {
  id: string;
  accountUid: string;
  serviceId: string;
  service: { accountUid: string };
};

/** Tells open pages, once it is committed, that an instance has changed. */
export async function announceInstance(
  tx: Tx,
  { id, accountUid, service }: Pick<InstancePlace, "id" | "accountUid" | "service">,
): Promise<void> {
  await announce(tx, [{ accountUid, ownerUid: service.accountUid, instanceId: id }]);
}

/** Writes what was done to an instance, and tells open pages. */
export async function recordInstance(
  ctx: Ctx,
  tx: Tx,
  place: InstancePlace,
  line: { action: string; before?: Prisma.InputJsonObject; after?: Prisma.InputJsonObject },
): Promise<void> {
  await recordAudit(tx, {
    ...line,
    at: ctx.clock.now(),
    actor: ctx.actor,
    accountUid: place.accountUid,
    subject: "instance",
    subjectId: place.id,
    serviceId: place.serviceId,
  });
  await announceInstance(tx, place);
}
