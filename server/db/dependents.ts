import type { Db, Tx } from "../ctx";
import { type Dependent, type Dependents, NO_DEPENDENTS } from "../domain/version/dependents";

/** A dependent with the account it belongs to. */
export type DependentOf = Dependent & { accountUid: string; versionId: string };

/** Every version of a service that uses one of these package versions, each once per package version. */
export async function readDependents(
  db: Db | Tx,
  versionIds: readonly string[],
): Promise<DependentOf[]> {
  const rows = await db.association.findMany({
    where: { versionId: { in: [...versionIds] } },
    select: {
      versionId: true,
      template: {
        select: { serviceVersion: { select: { id: true, number: true, service: true } } },
      },
    },
  });
  const found = rows.map(({ versionId, template: { serviceVersion } }) => ({
    versionId,
    accountUid: serviceVersion.service.accountUid,
    serviceId: serviceVersion.service.id,
    serviceName: serviceVersion.service.name,
    serviceVersionId: serviceVersion.id,
    number: serviceVersion.number,
  }));
  const once = new Map(found.map((row) => [`${row.versionId}/${row.serviceVersionId}`, row]));
  return [...once.values()].sort(
    (a, b) => a.serviceName.localeCompare(b.serviceName) || (b.number ?? 0) - (a.number ?? 0),
  );
}

/** The dependents as the owner of the package versions may know them. */
export function toldTo(accountUid: string, rows: readonly DependentOf[]): Dependents {
  const foreign = rows.filter((row) => row.accountUid !== accountUid);
  const own = rows.filter((row) => row.accountUid === accountUid);
  return {
    own: own.map(({ serviceId, serviceName, serviceVersionId, number }) => ({
      serviceId,
      serviceName,
      serviceVersionId,
      number,
    })),
    others: new Set(foreign.map(({ serviceId }) => serviceId)).size,
  };
}

/** Who uses these package versions of this account. */
export async function findDependents(
  db: Db | Tx,
  accountUid: string,
  versionIds: readonly string[],
): Promise<Dependents> {
  if (versionIds.length === 0) return NO_DEPENDENTS;
  return toldTo(accountUid, await readDependents(db, versionIds));
}
