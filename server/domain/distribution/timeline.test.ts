import { describe, expect, it } from "vitest";
import { type TimelinePart, timelineOf } from "./timeline";
import { timelineTicks } from "./timeline-ticks";

const PUBLISHED = new Date("2026-01-01T12:00:00Z");
const second = (seconds: number) => new Date(PUBLISHED.getTime() + seconds * 1000);

function part(over: Partial<TimelinePart>): TimelinePart {
  return {
    regionId: "cn-beijing",
    status: "waiting",
    fromRegionId: null,
    left: null,
    openedAt: null,
    startedAt: null,
    verifyingAt: null,
    availableAt: null,
    changedAt: null,
    ...over,
  };
}

const staged = part({
  regionId: "cn-hangzhou",
  status: "available",
  fromRegionId: "cn-hangzhou",
  startedAt: second(2),
  verifyingAt: second(30),
  availableAt: second(32),
});
const copying = part({
  status: "copying",
  fromRegionId: "cn-hangzhou",
  left: { least: 5, most: 20 },
  startedAt: second(33),
});

const lay = (parts: TimelinePart[], seconds = 60, most: number | null = null) =>
  timelineOf(parts, {
    publishedAt: PUBLISHED,
    now: second(seconds),
    left: most === null ? null : { least: 0, most },
  });

describe("timelineOf", () => {
  it("draws waiting, copying and verifying from publishing to the end", () => {
    const [bar] = lay([staged]).bars;
    expect(bar?.stretches).toEqual([
      { kind: "waiting", from: 0, to: 2_000 },
      { kind: "copying", from: 2_000, to: 30_000 },
      { kind: "verifying", from: 30_000, to: 32_000 },
    ]);
    expect(bar?.copied).toBeNull();
  });

  it("draws a running copy up to now and its rest as the cloud foretells it", () => {
    const { bars, now, span, expectedEnd } = lay([staged, copying], 60, 25);
    expect(bars[1]).toMatchObject({
      copied: { fromRegionId: "cn-hangzhou", at: 33_000 },
      stretches: [
        { kind: "waiting", from: 0, to: 33_000 },
        { kind: "copying", from: 33_000, to: 60_000 },
        { kind: "expected", from: 60_000, to: 80_000 },
      ],
    });
    expect([now, expectedEnd]).toEqual([60_000, 85_000]);
    expect(span).toBeGreaterThan(85_000);
  });

  it("lets a failed region end when it failed, and knows no now when nothing moves", () => {
    const failed = part({ ...copying, status: "failed", changedAt: second(40) });
    const { bars, now, expectedEnd } = lay([staged, failed], 4_000, 10);
    expect(bars[1]?.stretches.at(-1)).toEqual({ kind: "copying", from: 33_000, to: 40_000 });
    expect([now, expectedEnd]).toEqual([null, null]);
  });

  it("draws nothing for a copy that was there before publishing, and puts it first", () => {
    const reused = part({
      ...staged,
      startedAt: second(-90),
      availableAt: second(-50),
      verifyingAt: second(-52),
    });
    const { bars } = lay([part({ regionId: "us-east-1" }), copying, reused]);
    expect(bars.map(({ regionId }) => regionId)).toEqual([
      "cn-hangzhou",
      "cn-beijing",
      "us-east-1",
    ]);
    expect(bars[0]).toMatchObject({ stretches: [], copied: null });
  });

  it("keeps a verification within its bar when clocks disagree", () => {
    const odd = part({ ...staged, verifyingAt: second(1) });
    expect(lay([odd]).bars[0]?.stretches).toEqual([
      { kind: "waiting", from: 0, to: 2_000 },
      { kind: "verifying", from: 2_000, to: 32_000 },
    ]);
  });

  it("lets a region wait from when its wave opened, and leaves out what is held back", () => {
    const later = { openedAt: second(600), startedAt: second(605) };
    const opened = part({ ...copying, ...later, regionId: "eu-west-1" });
    const { bars } = lay([staged, opened, part({ status: "held" })], 660);
    expect(bars.map(({ regionId }) => regionId)).toEqual(["cn-hangzhou", "eu-west-1"]);
    expect(bars[1]?.stretches[0]).toEqual({ kind: "waiting", from: 600_000, to: 605_000 });
  });

  it("has no present while everything else is held back", () => {
    expect(lay([staged, part({ status: "held" })], 600)).toMatchObject({
      now: null,
      expectedEnd: null,
    });
  });
});

describe("timelineTicks", () => {
  it.each([
    [20_000, 6, [0, 5, 10, 15, 20], "second"],
    [9 * 60_000, 6, [0, 2, 4, 6, 8], "minute"],
    [9 * 60_000, 12, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "minute"],
    [5 * 3_600_000, 6, [0, 1, 2, 3, 4, 5], "hour"],
  ])("marks %d ms with at most %d steps", (span, most, values, unit) => {
    const ticks = timelineTicks(span, most);
    expect(ticks.map(({ value }) => value)).toEqual(values);
    expect(ticks[0]?.unit).toBe(unit);
  });
});
