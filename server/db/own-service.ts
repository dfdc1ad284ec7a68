import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { Actor } from "../domain/actor";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import { accountOf } from "./own";
import { CONTENT_PARTS } from "./service-content";

const VERSION_PARTS = {
  ...CONTENT_PARTS,
  service: { include: { versions: { select: { id: true, number: true, state: true } } } },
} satisfies Prisma.ServiceVersionInclude;

/** A version of a service with its content and the service it belongs to. */
export type ServiceVersionRow = Prisma.ServiceVersionGetPayload<{ include: typeof VERSION_PARTS }>;

/** The services that are this actor's: the tenancy rule as a Prisma `where`. */
export function ownServices(actor: Actor): Prisma.ServiceWhereInput {
  return { accountUid: accountOf(actor) };
}

/** The actor's version of a service. Throws NOT_FOUND when it does not exist or belongs to somebody else. */
export async function findOwnServiceVersion(
  db: Db | Tx,
  actor: Actor,
  serviceVersionId: string,
): Promise<ServiceVersionRow> {
  const version = await db.serviceVersion.findFirst({
    where: { id: serviceVersionId, service: ownServices(actor) },
    include: VERSION_PARTS,
  });
  if (!version) throw new Refusal("NOT_FOUND", sentence("errors.service_version_not_found"));
  return version;
}

/** The actor's service with its versions, the one in the making first, then the newest. Throws NOT_FOUND. */
export async function findOwnService(db: Db | Tx, actor: Actor, serviceId: string) {
  const found = await db.service.findFirst({
    where: { id: serviceId, ...ownServices(actor) },
    include: {
      versions: { omit: { icon: true }, orderBy: { number: { sort: "desc", nulls: "first" } } },
    },
  });
  if (!found) throw new Refusal("NOT_FOUND", sentence("errors.service_not_found"));
  return found;
}
