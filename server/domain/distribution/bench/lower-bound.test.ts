import { describe, expect, it } from "vitest";
import { BENCH_REGIONS, durationOf, oneRelease } from "./bench-release";
import { lowerBoundMs } from "./lower-bound";
import { runStrategy } from "./run-strategy";

const [release] = oneRelease();
const releases = release ? [release] : [];
const whole = durationOf({ sizeGiB: 40 }, false);
const staging = durationOf({ sizeGiB: 40 }, true);

const of = (regionCount: number) =>
  releases.map((one) => ({
    ...one,
    regionIds: ["cn-hangzhou", ...BENCH_REGIONS.filter((id) => id !== "cn-hangzhou")].slice(
      0,
      regionCount,
    ),
  }));

describe("lowerBoundMs", () => {
  it.each([
    ["source", 1, 0],
    ["source", 6, 1],
    ["source", 7, 2],
    ["both", 30, 2],
    ["destination", 30, 1],
  ] as const)(
    "of one release by %s in %i regions is %i copies after staging",
    (slotRule, count, copies) => {
      const limits = { slotRule, slotsPerRegion: 5 };
      expect(lowerBoundMs(of(count), limits)).toBe(staging + copies * whole);
    },
  );

  it("of many releases is the work that a full cloud needs for them", () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...oneRelease()[0],
      id: String(index),
      rootRegionId: BENCH_REGIONS[index % BENCH_REGIONS.length] ?? "",
    })) as ReturnType<typeof oneRelease>;
    const work = 100 * (staging + 29 * whole);
    const limits = { slotRule: "source", slotsPerRegion: 5 } as const;
    expect(lowerBoundMs(many, limits)).toBeCloseTo(work / (30 * 5), 0);
  });

  it("is nobody's to beat, whatever the slot rule", () => {
    for (const slotRule of ["source", "destination", "both"] as const) {
      const limits = { slotRule, slotsPerRegion: 2 };
      const lower = lowerBoundMs(releases, limits);
      for (const strategy of ["engine", "polling", "star", "serial"] as const)
        expect(runStrategy(strategy, releases, limits).makespanMs).toBeGreaterThanOrEqual(lower);
    }
  });
});
