import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { Actor } from "../domain/actor";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import { accountOf } from "./own";

/** What of an instance's rows makes an InstanceRow. */
export const INSTANCE_PARTS = {
  account: true,
  service: { select: { name: true, accountUid: true } },
  serviceVersion: { select: { id: true, number: true, state: true, infos: true } },
} satisfies Prisma.ServiceInstanceInclude;

/** An instance with its account, its service and its version. */
export type InstanceRow = Prisma.ServiceInstanceGetPayload<{ include: typeof INSTANCE_PARTS }>;

/** The actor's instance. Throws NOT_FOUND when it does not exist or belongs to somebody else. */
export async function findOwnInstance(
  db: Db | Tx,
  actor: Actor,
  instanceId: string,
): Promise<InstanceRow> {
  const instance = await db.serviceInstance.findFirst({
    where: { id: instanceId, accountUid: accountOf(actor) },
    include: INSTANCE_PARTS,
  });
  if (!instance) throw new Refusal("NOT_FOUND", sentence("errors.instance_not_found"));
  return instance;
}
