import { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../ctx";
import type { Change } from "../domain/change";
import { NOBODY, type Permission, samePermission } from "../domain/permission/wanted-permission";
import { announce } from "./announce";
import { lockCopies } from "./lock-copies";
import { WISH_PARTS, wantedOfCopies } from "./wanted-of-copies";

/**
 * What a change bears on: the images that any version of these services uses, or these copies, whose
 * images have only just become available.
 */
export type Affected = { serviceIds: readonly string[] } | { copyIds: readonly string[] };

/** Copies whose images belong to the platform. */
export const SHAREABLE: Prisma.CopyWhereInput = { sourceImage: { productCode: null } };

type Part = Pick<Ctx, "clock" | "cloud">;

const PARTS = {
  ...WISH_PARTS,
  permission: { select: { copyId: true } },
} satisfies Prisma.CopyInclude;

type CopyRow = Prisma.CopyGetPayload<{ include: typeof PARTS }>;

async function copiesOf(tx: Tx, affected: Affected): Promise<string[]> {
  if ("copyIds" in affected) return [...affected.copyIds];
  const template = { serviceVersion: { serviceId: { in: [...affected.serviceIds] } } };
  const regions = await tx.versionRegion.findMany({
    where: { copyId: { not: null }, version: { associations: { some: { template } } } },
    distinct: ["copyId"],
    select: { copyId: true },
  });
  return regions.flatMap(({ copyId }) => copyId ?? []);
}

const idsOf = (copies: readonly CopyRow[]) => copies.map(({ id }) => id);

type Alike = { wanted: Permission; copyIds: string[] };

/** Copies of which the same is wanted, together: mostly all of them, so one write does. */
function alike(copyIds: readonly string[], wanted: ReadonlyMap<string, Permission>): Alike[] {
  const groups = new Map<Permission, Alike>();
  for (const id of copyIds) {
    const wish = wanted.get(id) ?? NOBODY;
    const group = groups.get(wish) ?? { wanted: wish, copyIds: [] };
    group.copyIds.push(id);
    groups.set(wish, group);
  }
  return [...groups.values()];
}

/** Those of the copies of which just this is wanted already; compared where the long lists are. */
async function unchanged(tx: Tx, { copyIds, wanted }: Alike): Promise<string[]> {
  const rows = await tx.imagePermission.findMany({
    where: {
      copyId: { in: copyIds },
      wantedPublic: wanted.public,
      wantedAccounts: { equals: wanted.accounts },
    },
    select: { copyId: true },
  });
  return rows.map(({ copyId }) => copyId);
}

/** Writes who is wanted. A long list is packed for one row and copied to the others as it is: packing is what takes time. */
async function writeAccounts(tx: Tx, [first, ...others]: string[], accounts: string[]) {
  await tx.imagePermission.updateMany({
    where: { copyId: first },
    data: { wantedAccounts: accounts },
  });
  if (others.length === 0) return;
  await tx.$executeRaw`
    update "ImagePermission" permission
    set "wantedAccounts" = written."wantedAccounts"
    from "ImagePermission" written
    where written."copyId" = ${first} and permission."copyId" = any(${others})`;
}

/** Writes what is wanted and that it is to be brought about; what a pass under way has read is behind from now on. */
async function write(tx: Tx, { copyIds, wanted }: Alike, now: Date): Promise<void> {
  await writeAccounts(tx, copyIds, wanted.accounts);
  await tx.imagePermission.updateMany({
    where: { copyId: { in: copyIds } },
    data: {
      state: "due",
      wantedPublic: wanted.public,
      revision: { increment: 1 },
      troubleCount: 0,
      error: Prisma.DbNull,
      nextLookAt: now,
      updatedAt: now,
    },
  });
}

function packagesOf(copies: readonly CopyRow[]): Change[] {
  const changes = copies.flatMap((copy) =>
    copy.versionRegions.map(({ version }): [string, Change] => [
      version.packageId,
      { accountUid: copy.sourceImage.accountUid, packageId: version.packageId, versionId: null },
    ]),
  );
  return [...new Map(changes).values()];
}

/** Ids of the copies whose wanted permission is what it was. A transaction takes one query at a time. */
async function settledOf(
  tx: Tx,
  copies: readonly CopyRow[],
  wanted: ReadonlyMap<string, Permission>,
): Promise<ReadonlySet<string>> {
  const settled = new Set<string>();
  for (const group of alike(idsOf(copies), wanted)) {
    for (const id of await unchanged(tx, group)) settled.add(id);
  }
  return settled;
}

/** A new image that nobody is to be let in to is looked at when the sweep comes by. */
function isUrgent({ permission }: CopyRow, wanted: Permission): boolean {
  return permission !== null || !samePermission(wanted, NOBODY);
}

/**
 * Works out anew who may use the regional images that a change bears on, and marks those that are to be
 * changed in the cloud. Call it in the transaction of the change, after the change; wake the regions
 * it answers (`ctx.wake.permit`) once that has committed. The copies are locked first: of two services
 * that share an image and change at once, the second sees what the first wrote. Images of marketplace
 * products are left out: they are the marketplace's, who alone decides who may use them.
 */
export async function markPermissions(ctx: Part, tx: Tx, affected: Affected): Promise<string[]> {
  const copyIds = await copiesOf(tx, affected);
  if (copyIds.length === 0) return [];
  const now = ctx.clock.now();
  await lockCopies(tx, copyIds);
  const copies = await tx.copy.findMany({
    where: { id: { in: copyIds }, ...SHAREABLE },
    include: PARTS,
  });
  const wanted = await wantedOfCopies(ctx, tx, copies);
  const settled = "copyIds" in affected ? new Set() : await settledOf(tx, copies, wanted);
  const marked = copies.filter(({ id }) => !settled.has(id));
  await tx.imagePermission.createMany({
    data: marked.map(({ id }) => ({ copyId: id, updatedAt: now })),
    skipDuplicates: true,
  });
  for (const group of alike(idsOf(marked), wanted)) await write(tx, group, now);
  await announce(tx, packagesOf(marked));
  const urgent = marked.filter((copy) => isUrgent(copy, wanted.get(copy.id) ?? NOBODY));
  return [...new Set(urgent.map((copy) => copy.regionId))];
}
