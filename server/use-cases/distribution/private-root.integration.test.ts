import { afterEach, beforeEach, expect, it } from "vitest";
import { makeService } from "@/prisma/factories";
import { markPermissions } from "../../db/mark-permissions";
import { publish, versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES } from "../../testing/test-world";
import { createVersion } from "../version/create-version";
import { planDistribution } from "../version/plan-distribution";
import { publishVersion } from "../version/publish-version";
import { getDistribution } from "./get-distribution";
import { retryCopies } from "./retry-copies";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

/** A package that a public service uses, with all its images public. */
async function publishPublicly(): Promise<{ packageId: string; versionId: string }> {
  const made = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
  await house.settle();
  const { prisma } = house.database;
  await makeService(prisma, {
    id: "service-web",
    name: "service_web",
    accountUid: SUPPLIER.accountUid,
    type: "public",
    state: "online",
    versionIds: [made.versionId],
    whitelist: [],
    by: "user-supplier",
    at: house.job.clock.now(),
  });
  const regions = await prisma.$transaction((tx) =>
    markPermissions(house.job, tx, { serviceIds: ["service-web"] }),
  );
  for (const regionId of regions) await house.job.wake.permit(regionId);
  await house.settle();
  return made;
}

function planWider(packageId: string, regionIds: string[]) {
  return planDistribution(house.ctx(), {
    ...{ packageId, imageType: "own", sourceRegionId: "cn-hangzhou" },
    ...{ sourceImageId: TEST_IMAGES.plain, regionIds },
  });
}

async function widen(packageId: string, regionIds: string[]): Promise<string> {
  const { versionId } = await createVersion(house.ctx(), {
    packageId,
    version: versionOf(TEST_IMAGES.plain, regionIds, "v1_1"),
    idempotencyKey: "wider",
  });
  await publishVersion(house.ctx(), { versionId, revision: 1 });
  return versionId;
}

/** Names the role that lets us read the supplier's images, and answers the name before. */
async function nameRole(roleName: string | null): Promise<string | null> {
  const where = { uid: SUPPLIER.accountUid };
  const { account } = house.database.prisma;
  const before = await account.findUniqueOrThrow({ where });
  await account.update({ where, data: { roleName } });
  return before.roleName;
}

function callsTo(operation: string, calls: { operation: string; count: number }[]) {
  return calls.find((call) => call.operation === operation)?.count;
}

/** The platform's images: region, role and whether they are public. */
async function platformImages() {
  const { images } = await house.cloudState();
  return images
    .filter(({ ownerUid }) => ownerUid === PLATFORM_UID)
    .map(({ regionId, isPublic, tags }) => [regionId, tags["imagecast:role"] ?? "copy", isPublic])
    .sort();
}

it("brings a public image to further regions through a root that stays private", async () => {
  const first = await publishPublicly();
  const { packageId } = first;
  expect(await platformImages()).toEqual([
    ["cn-beijing", "copy", true],
    ["cn-hangzhou", "copy", true],
  ]);
  const regionIds = ["cn-beijing", "eu-west-1", "us-east-1"];
  const planned = await planWider(packageId, regionIds);
  // Two regions, and the root; the grant on the source image is needed for that.
  expect(planned).toMatchObject({ copies: 3, privateCopies: 1, movedGiB: 120 });
  expect(planned.permissionCalls).toMatchObject({ now: 2, later: 2 });
  const versionId = await widen(packageId, regionIds);
  await house.settle();
  const { state, counts, calls, rootCalls } = await getDistribution(house.ctx(), { versionId });
  expect(state).toBe("available");
  // Staged copy, root and two regions, and of the first version two regions and no root.
  expect(callsTo("CopyImage", calls)).toBe(5);
  expect(rootCalls).toBeGreaterThanOrEqual(3);
  const before = await getDistribution(house.ctx(), first);
  expect([callsTo("CopyImage", before.calls), before.rootCalls]).toEqual([2, 0]);
  expect(counts).toMatchObject({ total: 4, available: 4 });
  expect(await platformImages()).toEqual([
    ["cn-beijing", "copy", true],
    ["cn-hangzhou", "copy", true],
    ["cn-hangzhou", "root", false],
    ["eu-west-1", "copy", false],
    ["us-east-1", "copy", false],
  ]);
  const { images } = await house.cloudState();
  expect(images.find(({ imageId }) => imageId === TEST_IMAGES.plain)?.shares).toEqual([]);
});

it("says why when the root fails, and makes it when the region is retried", async () => {
  const { packageId } = await publishPublicly();
  const versionId = await widen(packageId, ["eu-west-1"]);
  const role = await nameRole(null);
  await house.settle();
  const failed = await getDistribution(house.ctx(), { versionId });
  const london = failed.regions.find(({ regionId }) => regionId === "eu-west-1");
  expect([london?.state, london?.trouble?.code]).toEqual(["failed", "StagingFailed"]);

  await nameRole(role);
  await retryCopies(house.ctx(), { versionId, regionId: "eu-west-1" });
  await house.settle();
  expect((await getDistribution(house.ctx(), { versionId })).state).toBe("available");
});
