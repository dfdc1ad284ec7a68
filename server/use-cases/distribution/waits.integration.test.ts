import { afterEach, beforeEach, expect, it } from "vitest";
import { publish } from "../../testing/publish";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES, THIRTY_REGIONS } from "../../testing/test-world";
import { getDistribution } from "./get-distribution";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const HOME = "cn-hangzhou";

async function waitsOf(versionId: string) {
  const { regions } = await getDistribution(house.ctx(), { versionId });
  return new Map(regions.map(({ regionId, wait }) => [regionId, wait]));
}

/** Lets time pass in steps until the copies have come so far. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await house.runDue();
    if (await isSo()) return;
    await house.advance(1);
  }
  throw new Error("It never came to that.");
}

it("tells of every region why it waits, from the first copy to the last", async () => {
  const { versionId } = await publish(house, TEST_IMAGES.plain, THIRTY_REGIONS);
  const kinds = async () => [...(await waitsOf(versionId)).values()].map((wait) => wait?.kind);

  await house.runDue();
  const first = await waitsOf(versionId);
  expect(first.get(HOME)?.kind).toBe("queued");
  first.delete(HOME);
  for (const wait of first.values()) expect(wait).toEqual({ kind: "source", regionId: HOME });

  await until(async () => (await kinds()).filter((kind) => kind === "slot").length > 0);
  const running = (await kinds()).filter((kind) => kind === "copying" || kind === "queued").length;
  expect(running).toBe(5);
  for (const wait of (await waitsOf(versionId)).values()) {
    if (wait?.kind === "slot") expect(wait).toMatchObject({ regionId: HOME });
    if (wait?.kind === "slot") expect(wait.copies).toBeGreaterThanOrEqual(5);
  }

  await house.settle();
  expect(new Set((await waitsOf(versionId)).values())).toEqual(new Set([null]));
});

it("says until when a region is throttled", async () => {
  const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
  await house.runDue();
  const faults = [{ api: "DescribeImages", times: 9, kind: "throttle" }];
  const url = `${house.simulator.url}/__simulator/faults`;
  await fetch(url, { method: "POST", body: JSON.stringify(faults) });
  await until(async () => (await waitsOf(versionId)).get(HOME)?.kind === "throttled");
  const { regions } = await getDistribution(house.ctx(), { versionId });
  const home = regions.find(({ regionId }) => regionId === HOME);
  expect(home?.wait).toEqual({ kind: "throttled", until: home?.nextLookAt });
});
