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

function usedVersion(row: Row, readerUid: string): UsedVersion {
  const { number, deprecatedFrom, replacement } = row;
  return {
    ...associatedVersion(row, readerUid),
    number,
    deprecatedFrom,
    replacement: replacement && {
      versionId: replacement.id,
      packageName: replacement.package.name,
      versionName: replacement.name,
    },
  };
}

async function findRows(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  accountUid: string,
  versionIds: readonly string[],
): Promise<Row[]> {
  const usable = await usableVersions(db, accountUid, clock.now());
  return db.version.findMany({ where: { id: { in: [...versionIds] }, ...usable }, include: PARTS });
}

/** Those of the versions that services of this account may use, by id. */
export async function findUsedVersions(
  part: Pick<Ctx, "db" | "clock">,
  accountUid: string,
  versionIds: readonly string[],
): Promise<Map<string, UsedVersion>> {
  const rows = await findRows(part, accountUid, versionIds);
  return new Map(rows.map((row) => [row.id, usedVersion(row, accountUid)]));
}

/** Whose service is deployed, and the account that deploys it. */
export type Deployment = { ownerUid: string; deployerUid: string };

/**
 * Those of the versions that a service may use and whose images the account that deploys it may be given, by id. A
 * service that uses a package of another account widens it to nobody: only who may use that package deploys it.
 */
export async function findDeployedVersions(
  part: Pick<Ctx, "db" | "clock">,
  { ownerUid, deployerUid }: Deployment,
  versionIds: readonly string[],
): Promise<Map<string, UsedVersion>> {
  const rows = await findRows(part, ownerUid, versionIds);
  const foreign = rows.filter((row) => row.package.accountUid !== ownerUid).map(({ id }) => id);
  const open = foreign.length > 0 ? await findRows(part, deployerUid, foreign) : [];
  const own = rows.filter((row) => row.package.accountUid === ownerUid);
  return new Map([...own, ...open].map((row) => [row.id, usedVersion(row, ownerUid)]));
}
