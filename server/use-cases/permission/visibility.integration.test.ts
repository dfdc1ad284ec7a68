import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import { serviceUses } from "../../db/service-uses";
import { usableVersions, visiblePackages } from "../../db/visible-packages";
import type { Role } from "../../domain/actor";
import { wantedPermission } from "../../domain/permission/wanted-permission";
import { canSee, type Viewer } from "../../domain/visibility/can-see";
import { type Visibility, visibilityOf } from "../../domain/visibility/visibility-of";
import { copiedImageId, copiedWorld, writePackage } from "../../testing/copied-package";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, SUPPLIER_UID } from "../../testing/test-world";
import { lookForDrift } from "./look-for-drift";
import { sweepPermissions } from "./sweep-permissions";

const [A, B, STRANGER] = ["4444444444444444", "5555555555555555", "6666666666666666"];
const REGIONS = ["cn-hangzhou", "eu-west-1"];

/** The services; every set of them is what uses one package. */
const USES = {
  private: { type: "private", state: "online" },
  public: { type: "public", state: "online" },
  toA: { type: "private", state: "online", whitelist: [{ accountUid: A }] },
  toB: { type: "private", state: "online", whitelist: [{ accountUid: B }] },
  offline: { type: "public", state: "offline", whitelist: [{ accountUid: A }] },
  draft: { type: "public", state: "draft", whitelist: [{ accountUid: B }] },
} as const;
type Use = keyof typeof USES;
const KINDS = Object.keys(USES) as Use[];
const SETS = Array.from({ length: 2 ** KINDS.length }, (_, bits) =>
  KINDS.filter((__, index) => bits & (1 << index)),
);
const packageOf = (uses: readonly Use[]) =>
  `dp-${KINDS.map((kind) => (uses.includes(kind) ? kind.at(-1) : "_")).join("")}`;

const VIEWERS: [string, Role, string][] = [
  ["the owner", "supplier", SUPPLIER_UID],
  ["whitelisted A", "customer", A],
  ["whitelisted B", "supplier", B],
  ["a stranger", "supplier", STRANGER],
  ["a reviewer", "reviewer", PLATFORM_UID],
  ["an admin", "admin", PLATFORM_UID],
];

let house: TestHouse;
beforeAll(async () => {
  const packages = SETS.map((uses) => ({ id: packageOf(uses), regionIds: REGIONS }));
  house = await openTestHouse(copiedWorld(packages, [A, B, STRANGER]));
  const db = house.database.prisma;
  const versionIds = new Map<readonly Use[], string>();
  for (const uses of SETS) {
    const versionId = await writePackage(house, { id: packageOf(uses), regionIds: REGIONS });
    versionIds.set(uses, versionId);
  }
  for (const use of KINDS) {
    const using = SETS.filter((uses) => uses.includes(use));
    await makeService(db, {
      id: `service-${use}`,
      name: `service ${use}`,
      accountUid: SUPPLIER_UID,
      versionIds: using.flatMap((uses) => versionIds.get(uses) ?? []),
      by: "user-supplier",
      at: house.job.clock.now(),
      ...USES[use],
    });
  }
  await sweepPermissions(house.job);
  await house.settle();
}, 180_000);
afterAll(() => house.close());

/** What the rule says of every package, read without the clauses that are tested. */
async function visibilities(): Promise<Map<string, Visibility>> {
  const versions = await house.database.prisma.version.findMany();
  const uses = await serviceUses(
    house.database.prisma,
    versions.map(({ id }) => id),
    house.job.clock.now(),
  );
  return new Map(
    versions.map(({ id, packageId }) => [
      packageId,
      visibilityOf(SUPPLIER_UID, uses.get(id) ?? []),
    ]),
  );
}

async function visibleTo(viewer: Viewer): Promise<string[]> {
  const where = await visiblePackages(house.database.prisma, viewer, house.job.clock.now());
  const found = await house.database.prisma.package.findMany({ where });
  return found.map(({ id }) => id).sort();
}

describe("every combination of services", () => {
  it.each(VIEWERS)("%s sees what the rule lets them see", async (_, role, accountUid) => {
    const viewer = { role, accountUid };
    const all = [...(await visibilities())];
    const expected = all.filter(([, visibility]) => canSee(viewer, SUPPLIER_UID, visibility));
    expect(await visibleTo(viewer)).toEqual(expected.map(([id]) => id).sort());
  });

  it("has something to see and something to hide for everybody who is not of the house", async () => {
    const counts = [];
    for (const uid of [A, B, STRANGER]) {
      counts.push((await visibleTo({ role: "supplier", accountUid: uid })).length);
    }
    // Half of the sets are public; half of the rest are whitelisted to A, and as many to B.
    expect(counts).toEqual([48, 48, 32]);
  });

  it("lets services of an account be associated with what it sees", async () => {
    const { prisma } = house.database;
    for (const uid of [SUPPLIER_UID, A, STRANGER]) {
      const where = await usableVersions(prisma, uid, house.job.clock.now());
      const versions = await prisma.version.findMany({ where });
      const packages = versions.map(({ packageId }) => packageId).sort();
      expect(packages).toEqual(await visibleTo({ role: "supplier", accountUid: uid }));
    }
  });

  it("is what the cloud lets use each image, in every region", async () => {
    const { images } = await house.cloudState();
    const held = new Map(
      images.map(({ imageId, isPublic, shares }) => [
        imageId,
        { public: isPublic, accounts: shares },
      ]),
    );
    for (const [packageId, visibility] of await visibilities()) {
      for (const regionId of REGIONS) {
        expect(held.get(copiedImageId(packageId, regionId)), packageId).toEqual(
          wantedPermission(visibility, PLATFORM_UID),
        );
      }
    }
  });

  it("costs no further write once it is so", async () => {
    const writes = async () => (await house.cloudState()).calls.ModifyImageSharePermission;
    const before = await writes();
    await lookForDrift(house.job);
    await house.settle();
    expect(await writes()).toBe(before);
    const states = await house.database.prisma.imagePermission.groupBy({
      by: ["state"],
      _count: true,
    });
    expect(states).toEqual([{ state: "matching", _count: SETS.length * REGIONS.length }]);
  });
});
