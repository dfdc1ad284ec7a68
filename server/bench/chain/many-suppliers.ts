import { type BenchRelease, manyReleases } from "../../domain/distribution/bench/bench-release";
import { DEMO_ROLES, DEMO_UIDS } from "../../simulator/demo-accounts";
import { demoWorld } from "../../simulator/demo-world";
import type { WorldFile } from "../../simulator/world-file";

/** The releases of the bench's model: 200 versions of 40 accounts, each to thirty regions. */
export const RELEASES = manyReleases(200);

/** Uid of the account that a release belongs to. */
export function uidOf({ accountUid }: BenchRelease): string {
  return `3${accountUid.padStart(15, "0")}`;
}

/** The uids of all the suppliers. */
export const SUPPLIER_UIDS: readonly string[] = [...new Set(RELEASES.map(uidOf))];

/** Id of the source image of a release. */
export function sourceImageOf({ id }: BenchRelease): string {
  return `m-${id}`;
}

/** The copies of all releases in one region are images of the platform's account. */
const IMAGE_QUOTA = 1_000;

/** The demo's cloud, with forty suppliers more and the source images of their releases. */
export const manySuppliersWorld: WorldFile = {
  ...demoWorld,
  accounts: [
    ...demoWorld.accounts.map((account) => ({ ...account, imageQuotaPerRegion: IMAGE_QUOTA })),
    ...SUPPLIER_UIDS.map((uid) => ({
      uid,
      name: `Supplier ${uid}`,
      accessKeyId: `key-${uid}`,
      accessKeySecret: `secret-${uid}`,
      roles: [{ name: DEMO_ROLES.supplier, trusts: [DEMO_UIDS.platform] }],
    })),
  ],
  images: [
    ...demoWorld.images,
    ...RELEASES.map((release) => ({
      imageId: sourceImageOf(release),
      regionId: release.rootRegionId,
      ownerUid: uidOf(release),
      name: release.id,
      sizeGiB: release.sizeGiB,
      osType: "linux",
      architecture: "x86_64",
    })),
  ],
};
