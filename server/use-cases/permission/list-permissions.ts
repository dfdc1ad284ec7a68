import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { SHAREABLE } from "../../db/mark-permissions";
import { type WantedAccounts, wantedAccounts } from "../../db/permission-accounts";
import { authorize } from "../../domain/authorize";
import { ACCOUNTS_NAMED, accountGroups } from "../../domain/permission/account-groups";
import { SHARES_PER_IMAGE } from "../../domain/permission/permission-limits";
import { readRecord } from "../../domain/permission/permission-record";
import { findPackage } from "./find-package";
import { toldTrouble } from "./told-trouble";

const PARTS = {
  region: true,
  permission: { omit: { wantedAccounts: true } },
  versionRegions: { select: { version: { select: { id: true, number: true, name: true } } } },
} satisfies Prisma.CopyInclude;

type Row = Prisma.CopyGetPayload<{ include: typeof PARTS }>;

function versionsOf({ versionRegions }: Row, isOfPackage: (versionId: string) => boolean) {
  return versionRegions
    .map(({ version }) => version)
    .filter(({ id }) => isOfPackage(id))
    .sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
}

/** Names enough that some are left for every group, whoever holds a share. */
const NAMES_READ = ACCOUNTS_NAMED + SHARES_PER_IMAGE;

const NONE: WantedAccounts = { count: 0, first: [], held: [], owner: false };

function permissionOf({ permission, imageId }: Row, wanted = NONE) {
  const found = readRecord("found", permission?.found);
  /** Of another image that was here before nothing is told. */
  const actual = found?.imageId === imageId ? found : null;
  const told = toldTrouble(permission);
  return {
    ...told,
    wanted: { public: permission?.wantedPublic ?? false, count: wanted.count },
    actual: actual && {
      public: actual.public,
      count: actual.accounts.length,
      status: actual.status,
    },
    accounts: accountGroups({
      wanted: actual ? wanted : { ...wanted, held: [] },
      actual: actual?.accounts ?? null,
      isLimited: told.state === "limited",
    }),
  };
}

/** What the account's whitelists call these accounts. */
async function aliases(ctx: Ctx, accountUid: string, uids: readonly string[]) {
  // One list as one value: as many values as a long whitelist has accounts are more than a query takes.
  const entries = await ctx.db.$queryRaw<{ accountUid: string; alias: string }[]>`
    select entry."accountUid", entry.alias
    from "WhitelistEntry" entry
    join "Service" service on service.id = entry."serviceId"
    where service."accountUid" = ${accountUid} and entry.alias <> ''
      and entry."accountUid" = any(${[...new Set(uids)]})`;
  return Object.fromEntries(entries.map((entry) => [entry.accountUid, entry.alias]));
}

/**
 * Who may use each regional image of a package's published versions: wanted beside actual, the state and
 * why, and why nothing can be repaired. Accounts are counted by how they stand and the first of them named by
 * UID, so that the answer stays small however long the whitelists are; `aliases` names those that have one.
 */
export async function listPermissions(ctx: Ctx, input: { packageId: string }) {
  authorize(ctx.actor, "permission.read");
  const found = await findPackage(ctx, input.packageId);
  const versionIds = new Set(found.versions.map(({ id }) => id));
  const ofPackage = { versionRegions: { some: { versionId: { in: [...versionIds] } } } };
  const fromMarketplace = await ctx.db.copy.count({ where: { ...ofPackage, NOT: SHAREABLE } });
  const copies = await ctx.db.copy.findMany({
    where: { ...ofPackage, ...SHAREABLE },
    include: PARTS,
    orderBy: [{ regionId: "asc" }, { createdAt: "desc" }, { id: "asc" }],
  });
  const wanted = await wantedAccounts(
    ctx.db,
    copies.map(({ id }) => id),
    { ownerUid: found.accountUid, size: NAMES_READ },
  );
  const rows = copies.map((copy) => ({
    copyId: copy.id,
    regionId: copy.regionId,
    nameEn: copy.region.nameEn,
    nameZh: copy.region.nameZh,
    imageId: copy.imageId,
    isReady: copy.state === "available" && copy.imageId !== null,
    versions: versionsOf(copy, (id) => versionIds.has(id)),
    ...permissionOf(copy, wanted.get(copy.id)),
    /** The package's own account, where it may use the image for a test deployment of its own. */
    tester: wanted.get(copy.id)?.owner ? found.accountUid : null,
  }));
  const uids = rows.flatMap((row) => Object.values(row.accounts).flatMap(({ first }) => first));
  return {
    readAt: ctx.clock.now(),
    rows,
    /** Images of marketplace products, which the marketplace lets people use. */
    fromMarketplace,
    aliases: await aliases(ctx, found.accountUid, uids),
  };
}
