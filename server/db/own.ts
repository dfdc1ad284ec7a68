import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";
import type { Actor } from "../domain/actor";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";

/** What of a version's rows makes a VersionRow. */
export const VERSION_PARTS = {
  package: { include: { account: true } },
  sourceImage: true,
  regions: { include: { copy: true } },
  waves: { orderBy: { position: "asc" } },
} satisfies Prisma.VersionInclude;

/** A version with its package, source image and regions. */
export type VersionRow = Prisma.VersionGetPayload<{ include: typeof VERSION_PARTS }>;

/** The account a person acts for; jobs have none and therefore own nothing. */
export function accountOf(actor: Actor): string {
  return actor.kind === "user" ? actor.accountUid : "";
}

/** The packages that are this actor's: the tenancy rule as a Prisma `where`. */
export function ownPackages(actor: Actor): Prisma.PackageWhereInput {
  return { accountUid: accountOf(actor) };
}

/** The actor's version. Throws NOT_FOUND when it does not exist or belongs to somebody else. */
export async function findOwnVersion(
  db: Db | Tx,
  actor: Actor,
  versionId: string,
): Promise<VersionRow> {
  const version = await db.version.findFirst({
    where: { id: versionId, package: ownPackages(actor) },
    include: VERSION_PARTS,
  });
  if (!version) throw new Refusal("NOT_FOUND", sentence("errors.version_not_found"));
  return version;
}

/** The actor's package with its versions. Throws NOT_FOUND like findOwnVersion. */
export async function findOwnPackage(db: Db | Tx, actor: Actor, packageId: string) {
  const found = await db.package.findFirst({
    where: { id: packageId, ...ownPackages(actor) },
    include: {
      account: true,
      tags: { orderBy: { position: "asc" } },
      resourceGroup: true,
      versions: true,
    },
  });
  if (!found) throw new Refusal("NOT_FOUND", sentence("errors.package_not_found"));
  return found;
}
