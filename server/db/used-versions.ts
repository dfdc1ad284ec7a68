import type { Ctx } from "../ctx";
import type { UsedVersion } from "../domain/service/submission-check";
import { associatedVersion } from "./associated-version";
import { VERSION_PARTS, type VersionRow } from "./own";
import { replacementOf } from "./replacement-of";
import { usableVersions } from "./visible-packages";

function usedVersion(row: VersionRow): UsedVersion {
  return {
    ...associatedVersion(row),
    number: row.number,
    deprecatedFrom: row.deprecatedFrom,
    replacement: replacementOf(row),
  };
}

/** Those of the versions that services of this account may use, by id. */
export async function findUsedVersions(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  accountUid: string,
  versionIds: readonly string[],
): Promise<Map<string, UsedVersion>> {
  const usable = await usableVersions(db, accountUid, clock.now());
  const rows = await db.version.findMany({
    where: { id: { in: [...versionIds] }, ...usable },
    include: VERSION_PARTS,
  });
  return new Map(rows.map((row) => [row.id, usedVersion(row)]));
}
