import type { Prisma } from "@/prisma/generated/client";
import type { Ctx, Db, Tx } from "../ctx";
import { seesEveryPackage, type Viewer } from "../domain/visibility/can-see";
import { accountOf, VERSION_PARTS, type VersionRow } from "./own";

/** Packages of other accounts that are public, or whitelisted to this one. The same rule as visibilityOf. */
async function sharedWith(db: Db | Tx, accountUid: string, now: Date): Promise<string[]> {
  // Prisma cannot ask that two accounts on different paths be the same one.
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct package.id
    from "Package" package
    join "Version" packed on packed."packageId" = package.id
    join "Association" association on association."versionId" = packed.id
    join "ServiceTemplate" template on template.id = association."templateId"
    join "ServiceVersion" version on version.id = template."serviceVersionId"
    join "Service" service on service.id = version."serviceId"
    left join "WhitelistEntry" entry
      on entry."serviceId" = service.id and entry."accountUid" = ${accountUid}
    where version.state = 'online'
      and service."accountUid" = package."accountUid"
      and package."accountUid" <> ${accountUid}
      and (version.type = 'public'
        or entry.deploy and (entry."expiresAt" is null or entry."expiresAt" > ${now}))`;
  return rows.map(({ id }) => id);
}

/** The packages that this person may see, as a Prisma `where`: exactly those of which canSee says so. */
export async function visiblePackages(
  db: Db | Tx,
  { role, accountUid }: Viewer,
  now: Date,
): Promise<Prisma.PackageWhereInput> {
  if (seesEveryPackage(role)) return {};
  return { OR: [{ accountUid }, { id: { in: await sharedWith(db, accountUid, now) } }] };
}

/**
 * The package versions that services of this account may be associated with, as a Prisma `where`: its own,
 * drafts included, and the published ones of packages that are public or whitelisted to it.
 */
export async function usableVersions(
  db: Db | Tx,
  accountUid: string,
  now: Date,
): Promise<Prisma.VersionWhereInput> {
  const shared = await sharedWith(db, accountUid, now);
  return {
    OR: [{ package: { accountUid } }, { number: { not: null }, packageId: { in: shared } }],
  };
}

/** The versions that the actor's templates may be associated with and that meet a condition, drafts first, then the newest. */
export async function findUsableVersions(
  { db, actor, clock }: Pick<Ctx, "db" | "actor" | "clock">,
  where: Pick<Prisma.VersionWhereInput, "id" | "packageId">,
): Promise<VersionRow[]> {
  const usable = await usableVersions(db, accountOf(actor), clock.now());
  return db.version.findMany({
    where: { ...where, ...usable },
    include: VERSION_PARTS,
    orderBy: { number: { sort: "desc", nulls: "first" } },
  });
}
