import { afterEach, beforeEach, expect, it } from "vitest";
import { publish } from "../../testing/publish";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { getDistribution } from "./get-distribution";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const REGIONS = ["cn-beijing", "eu-west-1", "us-east-1"];

/** Calls of the whole house so far, by operation. */
function counted(): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { operation, count } of house.calls.list())
    sums[operation] = (sums[operation] ?? 0) + count;
  return sums;
}

async function callsOf(versionId: string) {
  const { calls } = await getDistribution(house.ctx(), { versionId });
  return new Map(calls.map((call) => [call.operation, call]));
}

it("keeps with a version every call that it took, and says which it shared", async () => {
  const first = await publish(house, TEST_IMAGES.plain, REGIONS, "first");
  const before = counted();
  await house.settle();
  const after = counted();
  const alone = await callsOf(first.versionId);
  for (const operation of ["CopyImage", "DescribeImages", "ModifyImageSharePermission"]) {
    const made = (after[operation] ?? 0) - (before[operation] ?? 0);
    expect(alone.get(operation)).toEqual({ operation, count: made, shared: 0 });
  }
  expect(alone.get("CopyImage")?.count).toBe(REGIONS.length + 1);

  const second = await publish(house, TEST_IMAGES.other, REGIONS, "second");
  const third = await publish(house, TEST_IMAGES.throttled, REGIONS, "third");
  await house.settle();
  const looks = (await callsOf(second.versionId)).get("DescribeImages");
  expect(looks?.shared).toBeGreaterThan(0);
  expect(looks?.shared).toBeLessThan(looks?.count ?? 0);
  expect((await callsOf(third.versionId)).get("CopyImage")?.shared).toBe(0);
  expect(await callsOf(first.versionId)).toEqual(alone);
});
