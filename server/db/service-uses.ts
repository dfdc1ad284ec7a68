import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { ServiceUse } from "../domain/visibility/service-use";
import { deployersOf } from "./deployers";

const PARTS = {
  type: true,
  state: true,
  service: { select: { id: true, name: true, accountUid: true } },
} satisfies Prisma.ServiceVersionSelect;

type Row = Prisma.ServiceVersionGetPayload<{ select: typeof PARTS }>;

function readUse({ type, state, service }: Row, deployers: readonly string[] = []): ServiceUse {
  const { id, name, accountUid } = service;
  return { serviceId: id, serviceName: name, accountUid, state, type, deployers };
}

/** The service versions online that use each of these package versions; absent where none does. */
export async function serviceUses(
  db: Db | Tx,
  versionIds: readonly string[],
  now: Date,
): Promise<Map<string, ServiceUse[]>> {
  const associations = await db.association.findMany({
    where: {
      versionId: { in: [...versionIds] },
      template: { serviceVersion: { state: "online" } },
    },
    select: { versionId: true, template: { select: { serviceVersion: { select: PARTS } } } },
  });
  const using = associations.map(({ versionId, template }) => ({
    versionId,
    row: template.serviceVersion,
  }));
  const deployers = await deployersOf(
    db,
    using.map(({ row }) => row.service.id),
    now,
  );
  const uses = new Map<string, ServiceUse[]>();
  for (const { versionId, row } of using) {
    const use = readUse(row, deployers.get(row.service.id));
    uses.set(versionId, [...(uses.get(versionId) ?? []), use]);
  }
  return uses;
}
