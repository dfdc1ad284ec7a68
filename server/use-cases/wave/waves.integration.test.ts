import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WaveInput } from "../../domain/wave/wave-input";
import { versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, TEST_IMAGES } from "../../testing/test-world";
import { cancelCopies } from "../distribution/cancel-copies";
import { getDistribution } from "../distribution/get-distribution";
import { retryCopies } from "../distribution/retry-copies";
import { skipRegion } from "../distribution/skip-region";
import { sweep } from "../distribution/sweep";
import { createPackage } from "../package/create-package";
import { publishVersion } from "../version/publish-version";
import { holdWave } from "./hold-wave";
import { openWave } from "./open-wave";
import { tendWave } from "./tend-wave";

const SOURCE = "cn-hangzhou";
const [FIRST, LATER, LAST] = ["cn-beijing", "eu-west-1", "us-east-1"] as const;

let house: TestHouse;
let check: Server;
let checkUrl: string;
/** What the health check answers, and what it was asked. */
let answer: number | "hang up";
let asked: unknown[];

beforeEach(async () => {
  [answer, asked] = [200, []];
  check = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      asked.push(JSON.parse(body));
      if (answer === "hang up") response.destroy();
      else response.writeHead(answer, answer === 302 ? { location: "/passed" } : {}).end("text");
    });
  });
  await new Promise<void>((resolve) => check.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(check.address() as AddressInfo).port}`;
  checkUrl = `http://${host}/health`;
  house = await openTestHouse(undefined, [host]);
});
afterEach(async () => {
  await house.close();
  check.closeAllConnections();
  await new Promise((resolve) => check.close(resolve));
});

const wave = (regionIds: string[], opens: Partial<WaveInput> = {}): WaveInput => ({
  regionIds,
  soakMinutes: 0,
  gate: "none",
  checkUrl: null,
  ...opens,
});

const inThree = (opens: Partial<WaveInput> = {}) => [
  wave([SOURCE, FIRST]),
  wave([LATER], opens),
  wave([LAST]),
];

async function publishInWaves(
  waves: readonly WaveInput[],
  imageId: string = TEST_IMAGES.plain,
  name = "in_waves",
): Promise<string> {
  const { versionId } = await createPackage(house.ctx(), {
    name,
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: versionOf(imageId, [FIRST, LATER, LAST]),
    idempotencyKey: `create-${name}`,
  });
  await publishVersion(house.ctx(), { versionId, revision: 1, waves });
  return versionId;
}

async function standing(versionId: string) {
  const { state, counts, waves, regions } = await getDistribution(house.ctx(), { versionId });
  return {
    state,
    counts,
    waves: waves.map((part) => part.standing.kind),
    next: waves.find(({ openedAt }) => openedAt === null)?.standing,
    regions: Object.fromEntries(
      regions.map((region) => [region.regionId, region.held ? "held" : region.state]),
    ),
  };
}

async function copiedRegions(): Promise<string[]> {
  const { images } = await house.cloudState();
  const ours = images.filter((image) => image.ownerUid === PLATFORM_UID);
  return ours.map(({ regionId }) => regionId).sort();
}

const audits = (action: string) => house.database.prisma.auditEvent.count({ where: { action } });

describe("waves without gates", () => {
  it("open one after the other, each when the one before is available everywhere", async () => {
    const versionId = await publishInWaves(inThree());
    await house.runDue();
    expect(await standing(versionId)).toMatchObject({
      state: "distributing",
      counts: { total: 4, held: 2 },
      waves: ["moving", "behind", "behind"],
      regions: { [LATER]: "held", [LAST]: "held" },
    });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({
      state: "available",
      counts: { total: 4, available: 4, held: 0 },
      waves: ["available", "available", "available"],
    });
    const { waves, regions } = await getDistribution(house.ctx(), { versionId });
    const started = new Map(regions.map(({ regionId, startedAt }) => [regionId, startedAt]));
    for (const { openedAt, regionIds } of waves) {
      for (const id of regionIds) {
        expect(started.get(id)?.getTime()).toBeGreaterThanOrEqual(openedAt?.getTime() ?? Infinity);
      }
    }
    expect(await audits("distribution.open")).toBe(2);
  });

  it("leave what is open usable while the others wait", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    await house.settle();
    expect(await copiedRegions()).toEqual([FIRST, SOURCE].sort());
    expect(await standing(versionId)).toMatchObject({
      state: "distributing",
      waves: ["available", "awaiting", "behind"],
      counts: { available: 2, held: 2 },
    });
  });

  it("lose no time when a wake was lost: the sweep opens them", async () => {
    const versionId = await publishInWaves(inThree());
    await house.settle();
    await house.database.prisma.versionWave.updateMany({
      where: { versionId, position: 3 },
      data: { openedAt: null },
    });
    await house.database.prisma.versionRegion.update({
      where: { versionId_regionId: { versionId, regionId: LAST } },
      data: { copyId: null },
    });
    await house.database.prisma.version.update({
      where: { id: versionId },
      data: { state: "distributing" },
    });
    await sweep(house.job);
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available", counts: { total: 4 } });
  });
});

describe("a wave that soaks", () => {
  it("opens after its time and not before", async () => {
    const versionId = await publishInWaves(inThree({ soakMinutes: 30 }));
    for (let step = 0; step < 100; step += 1) {
      await house.runDue();
      if ((await standing(versionId)).next?.kind === "soaking") break;
      await house.advance(2);
    }
    await house.advance(29 * 60);
    await house.runDue();
    expect(await standing(versionId)).toMatchObject({ regions: { [LATER]: "held" } });
    await house.advance(60);
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
  });
});

describe("a wave with a manual gate", () => {
  it("is opened once by two people at the same moment", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    await house.settle();
    const press = () => openWave(house.ctx(), { versionId, position: 2 });
    const pressed = await Promise.allSettled([press(), press()]);
    const refused = pressed.filter((result) => result.status === "rejected");
    expect(refused).toMatchObject([
      { reason: { code: expect.stringMatching(/^(CONFLICT|WRONG_STATE)$/) } },
    ]);
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
    expect(await audits("distribution.open")).toBe(2);
  });

  it("can be asked for before its time, but only the next, and only by its owner", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    const open = (position: number, ctx = house.ctx()) => openWave(ctx, { versionId, position });
    await expect(open(3)).rejects.toMatchObject({ sentence: { key: "rules.wave_not_next" } });
    await expect(open(1)).rejects.toMatchObject({ sentence: { key: "rules.wave_open_already" } });
    await expect(open(9)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const stranger = house.ctx({ ...SUPPLIER, accountUid: "2222222222222222" });
    await expect(open(2, stranger)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await open(2);
    expect(await standing(versionId)).toMatchObject({ waves: ["moving", "moving", "behind"] });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
  });

  it("is what a wave becomes that somebody holds", async () => {
    const versionId = await publishInWaves(inThree({ soakMinutes: 30 }));
    await holdWave(house.ctx(), { versionId, position: 2, hold: true });
    await expect(
      holdWave(house.ctx(), { versionId, position: 2, hold: true }),
    ).rejects.toMatchObject({
      sentence: { key: "rules.wave_held_already" },
    });
    await house.settle();
    await house.advance(3600);
    await sweep(house.job);
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ waves: ["available", "awaiting", "behind"] });
    await holdWave(house.ctx(), { versionId, position: 2, hold: false });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
    expect([await audits("distribution.hold"), await audits("distribution.resume")]).toEqual([
      1, 1,
    ]);
  });
});

describe("a wave with a health check", () => {
  it("is told the images, and opens once the check passes", async () => {
    answer = 503;
    const versionId = await publishInWaves(inThree({ gate: "check", checkUrl }));
    for (let step = 0; asked.length === 0 && step < 100; step += 1) {
      await house.runDue();
      await house.advance(2);
    }
    expect(asked).toMatchObject([
      {
        packageName: "in_waves",
        versionName: "v1_0",
        versionNumber: 1,
        wave: 2,
        images: [
          { regionId: expect.any(String), imageId: expect.stringMatching(/^m-/) },
          { regionId: expect.any(String), imageId: expect.stringMatching(/^m-/) },
        ],
      },
    ]);
    expect(await standing(versionId)).toMatchObject({
      next: { kind: "checking", status: 503 },
      regions: { [LATER]: "held" },
    });
    answer = 204;
    await house.advance(60);
    await house.settle();
    expect(asked).toHaveLength(2);
    expect(await standing(versionId)).toMatchObject({ state: "available" });
  });

  it.each(["hang up", 202, 302, 500] as const)("stays closed while it answers %s", async (said) => {
    answer = said;
    const versionId = await publishInWaves(inThree({ gate: "check", checkUrl }));
    for (let step = 0; step < 120; step += 1) {
      await house.runDue();
      await house.advance(2);
    }
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(6);
    const status = said === "hang up" ? null : said;
    expect((await standing(versionId)).next).toMatchObject({ kind: "checking", status });
    await openWave(house.ctx(), { versionId, position: 2 });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
  });

  /** What a person does while the check is being asked, which passes. */
  const MEANWHILE: [string, (versionId: string) => Promise<unknown>][] = [
    ["held it", (versionId) => holdWave(house.ctx(), { versionId, position: 2, hold: true })],
    [
      "left a region of it out",
      (versionId) => skipRegion(house.ctx(), { versionId, regionId: LATER }),
    ],
    [
      "put a region of it back",
      (versionId) => retryCopies(house.ctx(), { versionId, regionId: LAST }),
    ],
    ["cancelled the rest", (versionId) => cancelCopies(house.ctx(), { versionId, regionId: null })],
  ];

  it.each(MEANWHILE)("is not opened as it was seen when somebody %s meanwhile", async (_, act) => {
    const opens = { soakMinutes: 30, gate: "check", checkUrl } as const;
    const versionId = await publishInWaves([wave([SOURCE, FIRST]), wave([LATER, LAST], opens)]);
    await skipRegion(house.ctx(), { versionId, regionId: LAST });
    await house.settle();
    await house.advance(1800);
    const hold = {
      hosts: [],
      async ask() {
        await act(versionId);
        return 200;
      },
    };
    await expect(
      tendWave({ ...house.job, healthChecks: hold }, { versionId }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    const { waves } = await getDistribution(house.ctx(), { versionId });
    expect(waves[1]?.openedAt).toBeNull();
    await house.settle();
    await house.advance(60);
    await house.settle();
    const { counts, next } = await standing(versionId);
    // Whatever is not opened now waits for a person.
    expect(counts.held === 0 || next?.kind === "awaiting").toBe(true);
  });
});

describe("a failure in a wave", () => {
  const failing = () =>
    publishInWaves([wave([SOURCE, LATER]), wave([FIRST, LAST])], TEST_IMAGES.failing);

  it("halts the next one until it is left out", async () => {
    const versionId = await failing();
    await house.settle();
    expect(await standing(versionId)).toMatchObject({
      state: "distributing",
      waves: ["halted", "stopped"],
    });
    await skipRegion(house.ctx(), { versionId, regionId: LATER });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({
      state: "available",
      counts: { total: 3, available: 3 },
    });
  });

  it("halts the next one until it is retried with success", async () => {
    const versionId = await publishInWaves(inThree());
    await cancelCopies(house.ctx(), { versionId, regionId: FIRST });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ waves: ["halted", "stopped", "behind"] });
    await retryCopies(house.ctx(), { versionId, regionId: null });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available", counts: { total: 4 } });
  });

  it("is gone past by whoever opens the next one", async () => {
    const versionId = await failing();
    await house.settle();
    await openWave(house.ctx(), { versionId, position: 2 });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({
      state: "partially_available",
      counts: { available: 3, failed: 1 },
      waves: ["halted", "available"],
    });
  });
});

describe("a region of a closed wave", () => {
  it("is left out, and waits for its wave again when it is put back", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    await skipRegion(house.ctx(), { versionId, regionId: LATER });
    expect(await standing(versionId)).toMatchObject({ counts: { total: 3, held: 1 } });
    await retryCopies(house.ctx(), { versionId, regionId: LATER });
    expect(await standing(versionId)).toMatchObject({
      counts: { total: 4, held: 2 },
      regions: { [LATER]: "held" },
    });
    await house.settle();
    expect(await copiedRegions()).toEqual([FIRST, SOURCE].sort());
  });

  it("is left out when the rest is cancelled, and the version comes to rest", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    await house.settle();
    await cancelCopies(house.ctx(), { versionId, regionId: null });
    expect(await standing(versionId)).toMatchObject({
      state: "available",
      counts: { total: 2, available: 2, held: 0 },
    });
  });

  it("is copied for another version that wants it now, and used at once when its wave opens", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    await house.settle();
    const other = await publishInWaves([], TEST_IMAGES.plain, "at_once");
    await house.settle();
    expect(await standing(other)).toMatchObject({ state: "available" });
    expect(await standing(versionId)).toMatchObject({ counts: { available: 2, held: 2 } });
    await openWave(house.ctx(), { versionId, position: 2 });
    expect(await standing(versionId)).toMatchObject({ counts: { available: 3 } });
    await house.settle();
    expect(await standing(versionId)).toMatchObject({ state: "available" });
  });

  it("is not copied when it is left out at the moment its wave opens, unless it is in", async () => {
    const versionId = await publishInWaves(inThree({ gate: "manual" }));
    await house.settle();
    await Promise.allSettled([
      openWave(house.ctx(), { versionId, position: 2 }),
      skipRegion(house.ctx(), { versionId, regionId: LATER }),
    ]);
    const { regions } = await getDistribution(house.ctx(), { versionId });
    const region = regions.find(({ regionId }) => regionId === LATER);
    const wanted = await house.database.prisma.copy.count({
      where: { regionId: LATER, state: "pending" },
    });
    expect(wanted).toBe(region?.skipped || region?.held ? 0 : 1);
  });
});

it("refuses waves that do not fit the version before anything is published", async () => {
  await expect(publishInWaves([wave([SOURCE]), wave([FIRST])])).rejects.toMatchObject({
    code: "INVALID",
    sentence: { key: "rules.waves_missing" },
  });
  expect(await audits("version.publish")).toBe(0);
});
