import { makeSource, makeVersion } from "@/prisma/factories";
import { markPermissions } from "../db/mark-permissions";
import type { TestHouse } from "./test-house";
import { northwindWorld, PLATFORM_UID, SUPPLIER_UID } from "./test-world";

/** Id of the image that a package of `copiedWorld` has in a region. */
export const copiedImageId = (packageId: string, regionId: string) => `m-${packageId}-${regionId}`;

const copyIdOf = (packageId: string, regionId: string) => `ic-${packageId}-${regionId}`;

/** A package whose copies are to exist in the cloud already. */
export type CopiedPackage = { id: string; regionIds: readonly string[] };

/** A world whose platform holds the copies of these packages and that knows these further accounts. */
export function copiedWorld(packages: readonly CopiedPackage[], uids: readonly string[] = []) {
  const images = packages.flatMap(({ id, regionIds }) =>
    regionIds.map((regionId) => ({
      imageId: copiedImageId(id, regionId),
      regionId,
      ownerUid: PLATFORM_UID,
      name: `${id}-${regionId}`,
      sizeGiB: 40,
      osType: "linux",
      architecture: "x86_64",
    })),
  );
  const accounts = uids.map((uid) => ({
    uid,
    name: uid,
    accessKeyId: `key-${uid}`,
    accessKeySecret: "secret",
    roles: [],
  }));
  return {
    ...northwindWorld,
    accounts: [...northwindWorld.accounts, ...accounts],
    images: [...northwindWorld.images, ...images],
  };
}

/**
 * Writes a package of the first supplier with one published version whose copies are available, as in
 * `copiedWorld`. Who may use them is marked by the next sweep. Answers the version's id.
 */
export async function writePackage(
  house: TestHouse,
  { id, regionIds }: CopiedPackage,
): Promise<string> {
  const db = house.database.prisma;
  const at = house.job.clock.now();
  const [sourceImageId, versionId, by] = [`si-${id}`, `dv-${id}`, "user-supplier"];
  const base = { accountUid: SUPPLIER_UID, at };
  await makeSource(db, {
    ...base,
    id: sourceImageId,
    regionId: "cn-hangzhou",
    imageId: `m-source-${id}`,
    name: id,
    sizeGiB: 40,
  });
  const copies = regionIds.map((regionId) => ({
    id: copyIdOf(id, regionId),
    sourceImageId,
    regionId,
    state: "available" as const,
    imageId: copiedImageId(id, regionId),
    availableAt: at,
  }));
  await db.copy.createMany({ data: copies });
  await db.package.create({
    data: {
      id,
      accountUid: SUPPLIER_UID,
      name: id.replaceAll("-", "_"),
      resourceGroupId: `rg-${SUPPLIER_UID}`,
      latestNumber: 1,
      createdById: by,
    },
  });
  await makeVersion(db, {
    id: versionId,
    packageId: id,
    number: 1,
    name: "v1_0",
    description: "Made for a test of permissions.",
    sourceImageId,
    regionIds,
    state: "available",
    by,
    at,
  });
  return versionId;
}

/** Writes a package like writePackage and marks who may use its images. Nothing is asked of the cloud. */
export async function placePackage(house: TestHouse, placed: CopiedPackage): Promise<void> {
  await writePackage(house, placed);
  const copyIds = placed.regionIds.map((regionId) => copyIdOf(placed.id, regionId));
  const regions = await house.database.prisma.$transaction((tx) =>
    markPermissions(house.job, tx, { copyIds }),
  );
  for (const regionId of regions) await house.job.wake.permit(regionId);
}
