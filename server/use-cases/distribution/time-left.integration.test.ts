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

it("learns from the account's own copies what the next distribution will take", async () => {
  const first = await publish(house, TEST_IMAGES.plain, REGIONS, "first");
  await house.runDue();
  const unknown = await getDistribution(house.ctx(), first);
  expect(unknown.left).toBeNull();
  await house.settle({ stepSeconds: 1 });
  expect((await getDistribution(house.ctx(), first)).left).toBeNull();

  const second = await publish(house, TEST_IMAGES.other, REGIONS, "second");
  await house.runDue();
  const begun = await getDistribution(house.ctx(), second);
  const started = begun.readAt.getTime();
  for (const { left } of begun.regions) expect(left?.least).toBeLessThanOrEqual(left?.most ?? -1);
  expect(begun.left?.most).toBe(Math.max(...begun.regions.map(({ left }) => left?.most ?? 0)));
  await house.settle({ stepSeconds: 1 });
  const { settledAt } = await getDistribution(house.ctx(), second);
  const took = ((settledAt?.getTime() ?? 0) - started) / 1000;
  // Between copies lie looks and verifications, which the forecast leaves out.
  expect(took).toBeGreaterThan((begun.left?.least ?? 0) * 0.7);
  expect(took).toBeLessThan((begun.left?.most ?? 0) * 1.3 + 5);
});
