import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { DependentService, VersionDependents } from "../domain/version/version-dependents";

const PARTS = {
  state: true,
  service: { select: { id: true, name: true, accountUid: true } },
} satisfies Prisma.ServiceVersionSelect;

type Using = Prisma.ServiceVersionGetPayload<{ select: typeof PARTS }>;

/** States in which a version of a service weighs most, the first first. */
const WEIGHT = ["online", "approved", "submitted", "draft", "offline"] as const;

/** The services among rows of service versions, each once, in the state that weighs most. */
function servicesOf(accountUid: string, rows: readonly Using[]) {
  const own = new Map<string, DependentService>();
  const others = new Set<string>();
  const ordered = rows.toSorted((a, b) => WEIGHT.indexOf(a.state) - WEIGHT.indexOf(b.state));
  for (const { state, service } of ordered) {
    const { id, name } = service;
    if (service.accountUid !== accountUid) others.add(id);
    else if (!own.has(id)) own.set(id, { id, name, state });
  }
  const services = [...own.values()].sort((a, b) => a.name.localeCompare(b.name));
  return { services, others: others.size };
}

/** The services that use each of these versions; absent where none does. `accountUid` is whose the versions are. */
export async function dependentServices(
  db: Db | Tx,
  accountUid: string,
  versionIds: readonly string[],
): Promise<Map<string, Pick<VersionDependents, "services" | "others">>> {
  const associations = await db.association.findMany({
    where: { versionId: { in: [...versionIds] } },
    select: { versionId: true, template: { select: { serviceVersion: { select: PARTS } } } },
  });
  const rows = new Map<string, Using[]>();
  for (const { versionId, template } of associations) {
    rows.set(versionId, [...(rows.get(versionId) ?? []), template.serviceVersion]);
  }
  return new Map([...rows].map(([id, using]) => [id, servicesOf(accountUid, using)]));
}

/** The services and instances that depend on any of these versions; `accountUid` is whose the versions are. */
export async function versionDependents(
  db: Db | Tx,
  accountUid: string,
  versionIds: readonly string[],
): Promise<VersionDependents> {
  const using = {
    templates: { some: { associations: { some: { versionId: { in: [...versionIds] } } } } },
  } satisfies Prisma.ServiceVersionWhereInput;
  const rows = await db.serviceVersion.findMany({ where: using, select: PARTS });
  const instances = await db.serviceInstance.groupBy({
    by: ["regionId"],
    where: { serviceVersion: using, state: { not: "deleted" } },
    _count: true,
  });
  return {
    ...servicesOf(accountUid, rows),
    instances: instances.reduce((sum, { _count }) => sum + _count, 0),
    regions: instances.length,
  };
}
