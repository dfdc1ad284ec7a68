import type { Tx } from "../ctx";
import type { Change } from "../domain/change";
import { rollUp } from "../domain/version/roll-up";
import { isHeld } from "../domain/wave/is-held";
import { announce } from "./announce";

/**
 * Locks the published versions that use these copies. Two copies of one version may come to rest at
 * the same moment in two transactions; without the lock each would still see the other one moving,
 * and the version would never be said to be available.
 */
async function lockVersions(tx: Tx, copyIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select version.id from "Version" version
    where version.number is not null and exists (
      select 1 from "VersionRegion" region
      where region."versionId" = version.id and region."copyId" = any(${[...copyIds]})
    )
    order by version.id for update`;
  return rows.map((row) => row.id);
}

/**
 * Brings the state of every published version that uses one of these copies up to date and
 * announces them. Call it in the transaction that changed the copies.
 */
export async function rollUpVersions(tx: Tx, copyIds: readonly string[], now: Date): Promise<void> {
  const ids = await lockVersions(tx, copyIds);
  const versions = await tx.version.findMany({
    where: { id: { in: ids } },
    include: {
      package: { select: { id: true, accountUid: true } },
      regions: { include: { copy: { select: { state: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const changes: Change[] = [];
  for (const version of versions) {
    const state = rollUp(
      version.regions.flatMap((region) => (region.copy ? [region.copy.state] : [])),
      version.regions.filter(isHeld).length,
    );
    if (state !== version.state) {
      const settledAt = state === "distributing" ? null : now;
      await tx.version.update({ where: { id: version.id }, data: { state, settledAt } });
    }
    const { id: packageId, accountUid } = version.package;
    changes.push({ accountUid, packageId, versionId: version.id });
  }
  await announce(tx, changes);
}
