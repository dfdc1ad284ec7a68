import type { Tx } from "../ctx";
import type { Change } from "../domain/change";
import { announce } from "./announce";

/** Announces every published version that uses one of these copies, in the transaction that changed something of the copies. */
export async function announceVersions(tx: Tx, copyIds: readonly string[]): Promise<void> {
  const changes = await tx.$queryRaw<Change[]>`
    select package."accountUid", version."packageId", version.id as "versionId"
    from "Version" version join "Package" package on package.id = version."packageId"
    where version.number is not null and exists (
      select 1 from "VersionRegion" region
      where region."versionId" = version.id and region."copyId" = any(${[...copyIds]})
    )
    order by version.id`;
  await announce(tx, changes);
}
