import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../testing/publish";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES } from "../../testing/test-world";
import { cancelCopies } from "./cancel-copies";
import { getDistribution } from "./get-distribution";
import { sweep } from "./sweep";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const CANCELLED = "us-east-1";
const STEPS = 100;

async function breakCloud(api: string, kind: string, times: number): Promise<void> {
  const answer = await fetch(`${house.simulator.url}/__simulator/faults`, {
    method: "POST",
    body: JSON.stringify({ api, kind, times }),
  });
  expect(answer.status).toBe(200);
}

/** Works until the region's copy is under way in the cloud, as the rows know it. */
async function workUntilCopying(regionId: string): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await house.runDue();
    const where = { regionId, state: "copying" } as const;
    if ((await house.database.prisma.copy.count({ where })) > 0) return;
    await house.advance(2);
  }
  throw new Error(`Nothing was copied to ${regionId}.`);
}

/** Works until nothing is left to do; the sweep of each minute included. */
async function finish(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await house.settle();
    await house.advance(60);
    await sweep(house.job);
  }
  await house.settle();
}

/**
 * A chain through every call: one region becomes available, one is cancelled under way, in one every copy breaks and is
 * removed (the name of the source image says so to the simulator).
 */
async function wholeChain(spoil: () => Promise<void>) {
  const regions = ["cn-beijing", "eu-west-1", CANCELLED];
  const { versionId } = await publish(house, TEST_IMAGES.failing, regions);
  await spoil();
  await workUntilCopying(CANCELLED);
  await cancelCopies(house.ctx(), { versionId, regionId: CANCELLED });
  await finish();
  const told = await getDistribution(house.ctx(), { versionId });
  const { images } = await house.cloudState();
  const states = Object.fromEntries(told.regions.map(({ regionId, state }) => [regionId, state]));
  return {
    states,
    ids: told.regions.flatMap(({ imageId }) => imageId ?? []).sort(),
    held: images.filter((image) => image.ownerUid === PLATFORM_UID),
    shares: images.find((image) => image.imageId === TEST_IMAGES.failing)?.shares,
  };
}

/** The worst moment is after the cloud has acted and before we hear of it; the others stand for every call. */
const BREAKS = [
  ["AssumeRole", "reset-after"],
  ["ModifyImageSharePermission", "reset-after"],
  ["CopyImage", "reset-after"],
  ["DescribeImages", "reset-after"],
  ["CancelCopyImage", "reset-after"],
  ["DeleteImage", "reset-after"],
  ["*", "html-error"],
  ["*", "throttle"],
  ["CopyImage", "reset-before"],
] as const;

/** The keys of the supplier's role are asked for anew after this. */
const KEYS_LAST_SECONDS = 3600;

describe("a chain whose calls break three times", () => {
  it.each(BREAKS)("%s: %s", async (api, kind) => {
    const { states, ids, held, shares } = await wholeChain(async () => {
      await house.advance(KEYS_LAST_SECONDS);
      await breakCloud(api, kind, 3);
    });
    expect(states).toEqual({
      "cn-hangzhou": "available",
      "cn-beijing": "available",
      "eu-west-1": "failed",
      [CANCELLED]: "cancelled",
    });
    expect(held.map((image) => image.regionId).sort()).toEqual(["cn-beijing", "cn-hangzhou"]);
    expect(held.map((image) => image.imageId).sort()).toEqual(ids);
    for (const image of held) {
      expect(image.tags).toMatchObject({
        "imagecast:source-image": TEST_IMAGES.failing,
        "imagecast:region": image.regionId,
      });
    }
    expect(shares).toEqual([]);
  });
});
