import { northwindWorld, SUPPLIER_UID } from "../test-world";

/** Region of every source image. */
export const SOAK_HOME = "cn-hangzhou";

/** Few regions, so that versions share copies and copies share sources. */
export const SOAK_REGIONS = [
  SOAK_HOME,
  "cn-beijing",
  "cn-shanghai",
  "eu-west-1",
  "eu-central-1",
  "us-east-1",
  "us-west-1",
  "ap-southeast-1",
];

/** What the names of sources ask the simulator to do to their copies. */
const SENTINELS = [
  "",
  "",
  "",
  "-create-failed-once-in-eu-west-1",
  "-create-failed-in-us-east-1",
  "-vanishes-in-us-west-1",
  "-throttled-twice",
  "-accepted-then-dropped",
];

/** Every copy of such a source ends without an image there, however often it is tried. */
export function isDoomed(sourceName: string, regionId: string): boolean {
  return ["create-failed", "vanishes"].some((fate) =>
    sourceName.includes(`-${fate}-in-${regionId}`),
  );
}

/** Accounts that services let in. */
export const SOAK_CUSTOMERS = Array.from({ length: 24 }, (_, n) => `60000000000000${10 + n}`);

function sourceNumber(n: number) {
  return {
    imageId: `m-bp1soak${String(n).padStart(12, "0")}`,
    name: `soak-${n}${SENTINELS[n % SENTINELS.length]}`,
    regionId: "cn-hangzhou",
    ownerUid: SUPPLIER_UID,
    sizeGiB: 40,
    osType: "linux",
    architecture: "x86_64",
  };
}

/** Sources to publish, some of each kind: enough that not every copy is shared by versions. */
export const SOAK_SOURCES = Array.from({ length: 40 }, (_, n) => sourceNumber(n));

/** Sources for a round that lasts long: those of the other rounds and more. */
export const MANY_SOAK_SOURCES = Array.from({ length: 96 }, (_, n) => sourceNumber(n));

/** The simulator's world for a soak with these sources. */
export function soakWorld(images: typeof SOAK_SOURCES) {
  const customers = SOAK_CUSTOMERS.map((uid) => ({
    uid,
    name: uid,
    accessKeyId: `key-${uid}`,
    accessKeySecret: "secret",
    roles: [],
  }));
  const accounts = [...northwindWorld.accounts, ...customers].map((account) => ({
    ...account,
    imageQuotaPerRegion: 2 * images.length + 100,
  }));
  return { ...northwindWorld, accounts, images };
}
