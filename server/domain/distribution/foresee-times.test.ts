import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CopyHistory } from "./copy-history";
import type { CopyLimits } from "./copy-slots";
import { foreseeTimes } from "./foresee-times";
import { leftOfRunning, type TimedCopy } from "./guess-seconds";
import { lastOf } from "./seconds-range";

const NOW = new Date("2026-01-01T12:00:00Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const HOME = "cn-hangzhou";
const LIMITS: CopyLimits = { slotRule: "source", slotsPerRegion: 1 };

function copy(regionId: string, more: Partial<TimedCopy> = {}): TimedCopy {
  return {
    ...{ id: regionId, sourceId: "s", accountUid: "a", rootRegionId: HOME, regionId },
    ...{ root: false, community: false, state: "pending", fromRegionId: null, lookedUp: false },
    ...{ sizeGiB: 10, startedAt: null, progress: 0, remainSeconds: null },
    ...more,
  };
}

const NONE = new CopyHistory([]);
/** Copies of 10 GiB between regions took 100 to 200 seconds. */
const SOME = new CopyHistory(
  [100, 150, 200].map((seconds) => ({
    ...{ fromRegionId: HOME, regionId: "eu-west-1", sizeGiB: 10 },
    seconds,
  })),
);

const staged = copy(HOME, { state: "available" });
const running = (startedAt: Date, remainSeconds: number | null) =>
  copy("cn-beijing", { state: "copying", fromRegionId: HOME, startedAt, remainSeconds });

function outlookOf(copies: TimedCopy[], history: CopyHistory) {
  const sources = { history, foretold: NONE, assumes: true, now: NOW };
  const outlook = foreseeTimes(copies, LIMITS, sources);
  return (id: string) => outlook.get(id);
}

function leftOf(copies: TimedCopy[], history: CopyHistory, foretold = NONE) {
  const outlook = foreseeTimes(copies, LIMITS, { history, foretold, now: NOW });
  return (id: string) => outlook.get(id)?.left ?? null;
}

describe("leftOfRunning", () => {
  const whole = { least: 100, most: 200 };
  it.each([
    ["just started", ago(0), 33, whole, { least: 100, most: 200 }],
    ["within what others took", ago(150), 33, whole, { least: 0, most: 50 }],
    ["slower than all others", ago(200), 33, whole, { least: 33, most: 33 }],
    ["slower, and the cloud is silent", ago(300), null, whole, null],
    ["the first of its kind", ago(10), 33, null, { least: 33, most: 33 }],
    ["of an age nobody knows", null, null, whole, whole],
    ["of which nothing is known", ago(10), null, null, null],
  ])("of a copy that is %s", (_, startedAt, remainSeconds, known, left) => {
    const guess = leftOfRunning({ startedAt, remainSeconds }, known, NOW);
    expect(guess?.range ?? null).toEqual(left);
  });
});

describe("foreseeTimes", () => {
  it("adds what waits behind what runs, in the planner's order", () => {
    const left = leftOf([staged, running(ago(50), null), copy("eu-west-1")], SOME);
    expect(left("cn-beijing")).toEqual({ least: 50, most: 150 });
    expect(left("eu-west-1")).toEqual({ least: 150, most: 350 });
  });

  it("falls back to what the cloud says, also for the copies that follow", () => {
    const foretold = new CopyHistory([
      { fromRegionId: HOME, regionId: "cn-beijing", sizeGiB: 10, seconds: 80 },
    ]);
    const left = leftOf([staged, running(ago(50), 30), copy("eu-west-1")], NONE, foretold);
    expect(left("cn-beijing")).toEqual({ least: 30, most: 30 });
    expect(left("eu-west-1")).toEqual({ least: 110, most: 110 });
  });

  it("says nothing where nobody knows, nor of what comes after that", () => {
    const left = leftOf([staged, running(ago(50), null), copy("eu-west-1")], NONE);
    expect(left("cn-beijing")).toBeNull();
    expect(left("eu-west-1")).toBeNull();
  });

  it("assumes a pace only where it is asked to, and says so", () => {
    // 10 GiB at 60 and at 25 MiB/s; a quarter of the running one is left.
    const halfway = copy("cn-beijing", { state: "copying", fromRegionId: HOME, progress: 75 });
    const of = outlookOf([staged, halfway, copy("eu-west-1")], NONE);
    expect(of("cn-beijing")).toMatchObject({ left: { least: 43, most: 103 }, basis: "assumed" });
    expect(of("eu-west-1")).toMatchObject({
      fromRegionId: "cn-beijing",
      starts: { least: 43, most: 103 },
      left: { least: 43 + 171, most: 103 + 410 },
      basis: "assumed",
    });
  });

  it("assumes by all disks, and learns by the system disk as former copies do", () => {
    const large = copy("eu-west-1", { disksGiB: 20 });
    expect(outlookOf([staged, large], NONE)("eu-west-1")).toMatchObject({
      left: { least: 342, most: 820 },
    });
    expect(outlookOf([staged, large], SOME)("eu-west-1")).toMatchObject({
      left: { least: 100, most: 200 },
      basis: "learned",
    });
  });

  it("expects what is verified or looked up at any moment", () => {
    const copies = [copy(HOME, { state: "verifying" }), copy("eu-west-1", { lookedUp: true })];
    const left = leftOf(copies, NONE);
    expect(left(HOME)).toEqual({ least: 0, most: 0 });
    expect(left("eu-west-1")).toEqual({ least: 0, most: 0 });
  });

  it("keeps each range in order, and ends with the last of them", () => {
    const seconds = fc.integer({ min: 1, max: 5_000 });
    const made = fc.array(seconds, { minLength: 3, maxLength: 9 });
    const others = fc.subarray(["eu-west-1", "us-east-1", "cn-beijing", "me-east-1"]);
    fc.assert(
      fc.property(made, seconds, others, (times, age, regions) => {
        const history = new CopyHistory(
          times.map((one) => ({ fromRegionId: HOME, regionId: "x", sizeGiB: 10, seconds: one })),
        );
        const under = copy("cn-shanghai", {
          ...{ state: "copying", fromRegionId: HOME, startedAt: ago(age), remainSeconds: 7 },
        });
        const copies = [staged, under, ...regions.map((region) => copy(region))];
        const left = leftOf(copies, history);
        const all = copies.slice(1).map(({ id }) => left(id));
        for (const range of all) expect(range?.least).toBeLessThanOrEqual(range?.most ?? -1);
        const last = lastOf(all);
        expect(last?.most).toBe(Math.max(...all.map((range) => range?.most ?? Number.NaN)));
      }),
    );
  });
});

describe("lastOf", () => {
  const soon = { least: 1, most: 9 };
  it.each([
    ["the later bound of each", [soon, { least: 4, most: 5 }], { least: 4, most: 9 }],
    ["nothing while one is unknown", [soon, null], null],
    ["nothing of nothing", [], null],
  ])("is %s", (_, ranges, last) => {
    expect(lastOf(ranges)).toEqual(last);
  });
});
