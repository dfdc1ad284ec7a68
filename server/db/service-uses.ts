import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { ServiceUse } from "../domain/visibility/service-use";

const PARTS = {
  type: true,
  state: true,
  service: { select: { id: true, name: true, accountUid: true, whitelist: true } },
} satisfies Prisma.ServiceVersionSelect;

type Row = Prisma.ServiceVersionGetPayload<{ select: typeof PARTS }>;

function readUse({ type, state, service }: Row): ServiceUse {
  const { id, name, accountUid, whitelist } = service;
  return { serviceId: id, serviceName: name, accountUid, state, type, whitelist };
}

/** The service versions online that use each of these package versions; absent where none does. */
export async function serviceUses(
  db: Db | Tx,
  versionIds: readonly string[],
): Promise<Map<string, ServiceUse[]>> {
  const associations = await db.association.findMany({
    where: {
      versionId: { in: [...versionIds] },
      template: { serviceVersion: { state: "online" } },
    },
    select: { versionId: true, template: { select: { serviceVersion: { select: PARTS } } } },
  });
  const uses = new Map<string, ServiceUse[]>();
  for (const { versionId, template } of associations) {
    uses.set(versionId, [...(uses.get(versionId) ?? []), readUse(template.serviceVersion)]);
  }
  return uses;
}
