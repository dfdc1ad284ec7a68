import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { SHAREABLE } from "../../db/mark-permissions";
import { authorize } from "../../domain/authorize";
import { readRecord } from "../../domain/permission/permission-record";
import { NOBODY } from "../../domain/permission/wanted-permission";
import { whyNotRepair } from "../../domain/permission/why-not-repair";
import { findPackage } from "./find-package";

const PARTS = {
  region: true,
  permission: true,
  versionRegions: { select: { version: { select: { id: true, number: true, name: true } } } },
} satisfies Prisma.CopyInclude;

type Row = Prisma.CopyGetPayload<{ include: typeof PARTS }>;

function versionsOf({ versionRegions }: Row, isOfPackage: (versionId: string) => boolean) {
  return versionRegions
    .map(({ version }) => version)
    .filter(({ id }) => isOfPackage(id))
    .sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
}

function permissionOf({ permission, imageId }: Row) {
  const wanted = permission
    ? { public: permission.wantedPublic, accounts: permission.wantedAccounts }
    : NOBODY;
  const found = readRecord("found", permission?.found);
  /** Of another image that was here before nothing is told. */
  const actual = found?.imageId === imageId ? found : null;
  const state = permission?.state ?? ("due" as const);
  return {
    state,
    wanted,
    actual,
    /** Wanted, but beyond what an image can be shared with: shared with when they launch. */
    atLaunch:
      state === "limited" ? wanted.accounts.filter((uid) => !actual?.accounts.includes(uid)) : [],
    drift: (state === "drifted" && readRecord("drift", permission?.drift)) || [],
    trouble: readRecord("error", permission?.error),
    repairing: Boolean(permission?.repairAskedAt),
    lookedAt: permission?.lookedAt ?? null,
    nextLookAt: permission?.nextLookAt ?? null,
    whyNotRepair: whyNotRepair({ state }),
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
 * why, and why nothing can be repaired. Accounts are UIDs; `aliases` names those that have one.
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
  const rows = copies.map((copy) => ({
    copyId: copy.id,
    regionId: copy.regionId,
    nameEn: copy.region.nameEn,
    nameZh: copy.region.nameZh,
    imageId: copy.imageId,
    isReady: copy.state === "available" && copy.imageId !== null,
    versions: versionsOf(copy, (id) => versionIds.has(id)),
    ...permissionOf(copy),
    /** The package's own account, where it may use the image for a test deployment of its own. */
    tester: copy.permission?.wantedAccounts.includes(found.accountUid) ? found.accountUid : null,
  }));
  const uids = rows.flatMap((row) => [...row.wanted.accounts, ...(row.actual?.accounts ?? [])]);
  return {
    readAt: ctx.clock.now(),
    rows,
    /** Images of marketplace products, which the marketplace lets people use. */
    fromMarketplace,
    aliases: await aliases(ctx, found.accountUid, uids),
  };
}
