import { afterEach, beforeEach, expect, it } from "vitest";
import { publish } from "../../testing/publish";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { cancelCopies } from "./cancel-copies";
import { getDistribution } from "./get-distribution";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const MINUTE = 60;

async function standstillOf(versionId: string) {
  return (await getDistribution(house.ctx(), { versionId })).standstill;
}

it("says with the next reading that no worker runs, and takes it back when one does", async () => {
  const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
  const { publishedAt } = await getDistribution(house.ctx(), { versionId });
  await house.advance(20 * MINUTE - 1);
  expect(await standstillOf(versionId)).toBeNull();
  await house.advance(1);
  expect(await standstillOf(versionId)).toEqual({
    since: publishedAt,
    cause: "worker",
    regions: 1,
    until: null,
  });
  await house.runDue();
  expect(await standstillOf(versionId)).toBeNull();
  await house.settle();
  await house.advance(60 * MINUTE);
  expect(await standstillOf(versionId)).toBeNull();
});

it("says that calls go wrong while looks find nothing new", async () => {
  const { versionId } = await publish(house, TEST_IMAGES.plain, ["cn-beijing"]);
  await house.runDue();
  const faults = [{ api: "DescribeImages", times: 1_000, kind: "throttle" }];
  const url = `${house.simulator.url}/__simulator/faults`;
  await fetch(url, { method: "POST", body: JSON.stringify(faults) });
  for (let minute = 0; minute < 25; minute += 1) {
    await house.advance(MINUTE);
    await house.runDue();
  }
  const standstill = await standstillOf(versionId);
  expect(standstill).toMatchObject({ cause: "throttled", regions: 1 });
  expect(standstill?.until?.getTime()).toBeGreaterThan(house.job.clock.now().getTime());
  await cancelCopies(house.ctx(), { versionId, regionId: null });
  expect(await standstillOf(versionId)).toBeNull();
});
