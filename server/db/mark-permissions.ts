import { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../ctx";
import type { Change } from "../domain/change";
import { textRecord } from "../domain/instance/instance-record";
import {
  NOBODY,
  type Permission,
  samePermission,
  wantedPermission,
} from "../domain/permission/wanted-permission";
import { visibilityOf } from "../domain/visibility/visibility-of";
import { announce } from "./announce";
import { lockCopies } from "./lock-copies";
import { serviceUses } from "./service-uses";

/**
 * What a change bears on: the images that any version of these services uses, or these copies, whose
 * images have only just become available.
 */
export type Affected = { serviceIds: readonly string[] } | { copyIds: readonly string[] };

/** Copies whose images belong to the platform. */
export const SHAREABLE: Prisma.CopyWhereInput = { sourceImage: { productCode: null } };

type Part = Pick<Ctx, "clock" | "cloud">;

const PARTS = {
  sourceImage: { select: { accountUid: true } },
  versionRegions: { select: { version: { select: { id: true, packageId: true } } } },
  permission: { select: { wantedPublic: true, wantedAccounts: true } },
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

/**
 * Copies whose owner runs a test with them, by id: who tests a version needs its images before it is online. An account that
 * tests with the image of another has it from that one's whitelist or not at all.
 */
async function testedByOwner(tx: Tx, copies: readonly CopyRow[]): Promise<Set<string>> {
  const owners = [...new Set(copies.map(({ sourceImage }) => sourceImage.accountUid))];
  const tests = await tx.serviceInstance.findMany({
    where: {
      test: true,
      accountUid: { in: owners },
      state: { not: "deleted" },
      regionId: { in: [...new Set(copies.map(({ regionId }) => regionId))] },
    },
    select: { accountUid: true, images: true },
  });
  const pair = (uid: string, imageId: string | null) => `${uid}/${imageId}`;
  const tested = new Set(
    tests.flatMap(({ accountUid, images }) =>
      Object.values(textRecord.parse(images)).map((imageId) => pair(accountUid, imageId)),
    ),
  );
  const byOwner = copies.filter((copy) =>
    tested.has(pair(copy.sourceImage.accountUid, copy.imageId)),
  );
  return new Set(byOwner.map(({ id }) => id));
}

function withTester(wanted: Permission, uid: string): Permission {
  if (wanted.public) return wanted;
  return { public: false, accounts: [...new Set([...wanted.accounts, uid])].sort() };
}

/** What is wanted of each copy now, from every service that uses any version with it and from the tests. */
async function wantedOf(
  { clock, cloud }: Part,
  tx: Tx,
  copies: readonly CopyRow[],
): Promise<Map<string, Permission>> {
  const versionIds = copies.flatMap((copy) => copy.versionRegions.map(({ version }) => version.id));
  const uses = await serviceUses(tx, [...new Set(versionIds)]);
  const tested = await testedByOwner(tx, copies);
  return new Map(
    copies.map((copy) => {
      const used = copy.versionRegions.flatMap(({ version }) => uses.get(version.id) ?? []);
      const owner = copy.sourceImage.accountUid;
      const visibility = visibilityOf(owner, used, clock.now());
      const wanted = wantedPermission(visibility, cloud.platformUid);
      return [copy.id, tested.has(copy.id) ? withTester(wanted, owner) : wanted];
    }),
  );
}

type Alike = { wanted: Permission; copyIds: string[] };

/** Copies of which the same is wanted, together: mostly all of them, so one write does. */
function alike(copies: readonly CopyRow[], wish: (copy: CopyRow) => Permission): Alike[] {
  const groups = new Map<string, Alike>();
  for (const copy of copies) {
    const wanted = wish(copy);
    const key = JSON.stringify(wanted);
    const group = groups.get(key) ?? { wanted, copyIds: [] };
    groups.set(key, { wanted, copyIds: [...group.copyIds, copy.id] });
  }
  return [...groups.values()];
}

/** Writes what is wanted and that it is to be brought about; what a pass under way has read is behind from now on. */
async function write(tx: Tx, { copyIds, wanted }: Alike, now: Date): Promise<void> {
  await tx.imagePermission.updateMany({
    where: { copyId: { in: copyIds } },
    data: {
      state: "due",
      wantedPublic: wanted.public,
      wantedAccounts: wanted.accounts,
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

function isChanged({ permission }: CopyRow, wanted: Permission): boolean {
  if (!permission) return true;
  const { wantedPublic, wantedAccounts } = permission;
  return !samePermission({ public: wantedPublic, accounts: wantedAccounts }, wanted);
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
  const wanted = await wantedOf(ctx, tx, copies);
  const wish = (copy: CopyRow) => wanted.get(copy.id) ?? NOBODY;
  const marked = copies.filter((copy) => "copyIds" in affected || isChanged(copy, wish(copy)));
  await tx.imagePermission.createMany({
    data: marked.map(({ id }) => ({ copyId: id, updatedAt: now })),
    skipDuplicates: true,
  });
  for (const group of alike(marked, wish)) await write(tx, group, now);
  await announce(tx, packagesOf(marked));
  const urgent = marked.filter((copy) => isUrgent(copy, wish(copy)));
  return [...new Set(urgent.map((copy) => copy.regionId))];
}
