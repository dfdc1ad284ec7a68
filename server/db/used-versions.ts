import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../ctx";
import type { UsedVersion } from "../domain/service/submission-check";
import { associatedVersion } from "./associated-version";
import { VERSION_PARTS } from "./own";
import { usableVersions } from "./visible-packages";

const PARTS = {
  ...VERSION_PARTS,
  replacement: { select: { id: true, name: true, package: { select: { name: true } } } },
} satisfies Prisma.VersionInclude;

type Row = Prisma.VersionGetPayload<{ include: typeof PARTS }>;

function usedVersion(row: Row): UsedVersion {
  const { number, deprecatedFrom, replacement } = row;
  return {
    ...associatedVersion(row),
    number,
    deprecatedFrom,
    replacement: replacement && {
      versionId: replacement.id,
      packageName: replacement.package.name,
      versionName: replacement.name,
    },
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
    include: PARTS,
  });
  return new Map(rows.map((row) => [row.id, usedVersion(row)]));
}
