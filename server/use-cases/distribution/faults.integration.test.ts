import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../testing/publish";
import { findViolations } from "../../testing/soak/find-violations";
import { readSoakFacts } from "../../testing/soak/read-soak-facts";
import { openTestHouse, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES } from "../../testing/test-world";
import { sweepPermissions } from "../permission/sweep-permissions";
import { getDistribution } from "./get-distribution";
import { lookAtRegion } from "./look-at-region";
import { planCopies } from "./plan-copies";
import { sweep } from "./sweep";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const REGIONS = ["cn-beijing", "eu-west-1"];

async function breakCloud(...faults: object[]): Promise<void> {
  const url = `${house.simulator.url}/__simulator/faults`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(faults) });
  expect(answer.status).toBe(200);
}

/** Moves the cloud's clock only. */
async function hurryCloud(seconds: number): Promise<void> {
  const url = `${house.simulator.url}/__simulator/clock`;
  await fetch(url, { method: "POST", body: JSON.stringify({ advanceSeconds: seconds }) });
}

async function statesOf(versionId: string): Promise<Record<string, string>> {
  const { regions } = await getDistribution(house.ctx(), { versionId });
  return Object.fromEntries(regions.map(({ regionId, state }) => [regionId, state]));
}

/** Works until nothing is left to do, the sweeps of some minutes included. */
async function finish(minutes = 4): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await house.settle({ stepSeconds: 5, rounds: 400 });
    await house.advance(60);
    await sweep(house.job);
    await sweepPermissions(house.job);
  }
  await house.settle({ stepSeconds: 5, rounds: 400 });
}

async function expectSound(versionId: string, states: Record<string, string> = {}) {
  const available = ["cn-hangzhou", ...REGIONS].map((regionId) => [regionId, "available"]);
  expect(await statesOf(versionId)).toEqual({ ...Object.fromEntries(available), ...states });
  const facts = await readSoakFacts(house.job, house.simulator.url, [versionId]);
  expect(findViolations(facts)).toEqual([]);
}

/** What the platform holds in a region. */
async function imageIn(regionId: string): Promise<string> {
  const { images } = await house.cloudState();
  const found = images.filter((image) => image.ownerUid === PLATFORM_UID);
  return found.find((image) => image.regionId === regionId)?.imageId ?? "";
}

/** Looks at the region alone, so that nothing else begins, until its copy has come so far. */
async function lookUntil(regionId: string, state: "copying" | "available"): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await lookAtRegion(house.job, { regionId });
    if ((await house.database.prisma.copy.count({ where: { regionId, state } })) > 0) return;
    await house.advance(2);
  }
  throw new Error(`The copy in ${regionId} was never ${state}.`);
}

describe("a cloud that answers for long what is no answer", () => {
  it.each([
    [{ api: "*", kind: "throttle", times: 15 }],
    [{ api: "*", kind: "error", status: 500, code: "InternalError", times: 10 }],
    [{ api: "CopyImage", kind: "error", status: 503, code: "ServiceUnavailable", times: 12 }],
    [{ api: "*", kind: "html-error", status: 502, times: 10 }],
  ])("%j", async (fault) => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, REGIONS);
    await breakCloud(fault);
    await finish();
    await expectSound(versionId);
  });
});

describe("a cloud that takes the call and never answers", () => {
  it.each(["CopyImage", "DescribeImages"])("%s", async (api) => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, REGIONS);
    await breakCloud({ api, kind: "hang" });
    await finish();
    await expectSound(versionId);
  });
});

describe("clocks that disagree", () => {
  it("have keys that end sooner than was said renewed within the call", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, REGIONS);
    await hurryCloud(1200);
    await house.runDue();
    const source = await house.database.prisma.sourceImage.findFirstOrThrow();
    expect(source.grantState).toBe("granted");
    expect(await house.database.prisma.copy.count({ where: { troubleCount: { gt: 0 } } })).toBe(0);
    await finish();
    await expectSound(versionId);
  });

  it("fail no region while the cloud takes no request of ours for its time", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, REGIONS);
    const code = "InvalidTimeStamp.Expired";
    await breakCloud({ api: "*", kind: "error", status: 400, code, times: -1 });
    await house.runDue();
    await house.advance(30);
    await house.runDue();
    const { state, regions } = await getDistribution(house.ctx(), { versionId });
    expect(state).toBe("distributing");
    expect(regions.map(({ trouble }) => trouble?.code)).toContain(code);
    await fetch(`${house.simulator.url}/__simulator/faults`, { method: "DELETE" });
    await finish();
    await expectSound(versionId);
  });
});

describe("images that somebody else deletes", () => {
  it("are copied anew when they vanish under way", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, REGIONS);
    await planCopies(house.job);
    await lookUntil("cn-hangzhou", "copying");
    const imageId = await imageIn("cn-hangzhou");
    await house.job.cloud.platform.cancelCopy({ regionId: "cn-hangzhou", imageId });
    await finish();
    await expectSound(versionId);
    expect(await imageIn("cn-hangzhou")).not.toBe(imageId);
  });

  it("are no source any more when they vanish before they are copied from", async () => {
    const { versionId } = await publish(house, TEST_IMAGES.plain, REGIONS);
    await planCopies(house.job);
    await lookUntil("cn-hangzhou", "available");
    const imageId = await imageIn("cn-hangzhou");
    await house.job.cloud.platform.deleteImage({ regionId: "cn-hangzhou", imageId });
    await finish();
    await expectSound(versionId);
  });
});
