import type { WorldFile, WorldFileImage } from "../world-file";

/** The accounts of the test world; every key is `key-<name>` with the secret `secret-<name>`. */
export const UIDS = {
  platform: "1000000000000001",
  vendor: "1111111111111111",
  customer: "3333333333333333",
} as const;

/** The name of an account of the test world. */
export type AccountName = keyof typeof UIDS;

/** A plain 40 GiB Linux image of the vendor in cn-hangzhou, or what `facts` make of it. */
export function testImage(facts: Partial<WorldFileImage> & { imageId: string }): WorldFileImage {
  return {
    regionId: "cn-hangzhou",
    ownerUid: UIDS.vendor,
    name: `name-of-${facts.imageId}`,
    sizeGiB: 40,
    osType: "linux",
    architecture: "x86_64",
    createdAt: "2026-01-01T00:00:00Z",
    ...facts,
  };
}

/** A small world: a platform, a vendor whose role trusts it, a customer, and the given images. */
export function testWorld(
  images: readonly WorldFileImage[],
  more: Partial<WorldFile> = {},
): WorldFile {
  const names = Object.keys(UIDS) as AccountName[];
  return {
    accounts: names.map((name) => ({
      uid: UIDS[name],
      name,
      accessKeyId: `key-${name}`,
      accessKeySecret: `secret-${name}`,
      roles: name === "vendor" ? [{ name: "supplier", trusts: [UIDS.platform] }] : [],
    })),
    images,
    ...more,
  };
}
