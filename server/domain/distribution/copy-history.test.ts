import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CopyHistory, type FormerCopy } from "./copy-history";

const former = (
  seconds: number,
  fromRegionId = "cn-hangzhou",
  regionId = "eu-west-1",
  sizeGiB = 10,
): FormerCopy => ({ seconds, fromRegionId, regionId, sizeGiB });

const trip = { fromRegionId: "cn-hangzhou", regionId: "eu-west-1", sizeGiB: 20 };

describe("CopyHistory", () => {
  it("knows nothing of what was never done", () => {
    expect(new CopyHistory([]).secondsOf(trip)).toBeNull();
    // Inside a region nothing crosses the world.
    const inside = new CopyHistory([former(10, "cn-hangzhou", "cn-hangzhou")]);
    expect(inside.secondsOf(trip)).toBeNull();
  });

  it("gives the fastest and the slowest of a few, in proportion to size", () => {
    const history = new CopyHistory([former(100), former(120), former(300)]);
    expect(history.secondsOf(trip)).toEqual({ least: 200, most: 600 });
  });

  it("leaves the extreme tenths of many to chance", () => {
    const many = Array.from({ length: 20 }, (_, index) => former(100 + index));
    expect(
      new CopyHistory([...many.slice(1, -1), former(1), former(9_000)]).secondsOf(trip),
    ).toEqual({ least: 204, most: 234 });
  });

  it("prefers the same two regions, then the same areas, then any", () => {
    const areas = [200, 200, 200].map((seconds) => former(seconds, "cn-beijing", "eu-central-1"));
    const any = [900, 900, 900].map((seconds) => former(seconds, "us-west-1", "me-east-1"));
    const same = [100, 100, 100].map((seconds) => former(seconds));
    const most = (copies: FormerCopy[]) => new CopyHistory(copies).secondsOf(trip)?.most;
    expect(most([...any, ...areas, ...same])).toBe(200);
    expect(most([...any, ...areas, ...same.slice(1)])).toBe(400);
    expect(most(any)).toBe(1800);
  });

  it("takes even one for an answer when there is no more", () => {
    expect(new CopyHistory([former(50)]).secondsOf(trip)).toEqual({ least: 100, most: 100 });
  });

  it("learns nothing from what took no time or has no size", () => {
    const odd = [former(0), former(-5), former(10, "cn-hangzhou", "eu-west-1", 0)];
    expect(new CopyHistory(odd).secondsOf(trip)).toBeNull();
    expect(new CopyHistory([...odd, former(10)]).size).toBe(1);
  });
});

const REGIONS = ["cn-hangzhou", "cn-beijing", "eu-west-1", "us-east-1"];
const trips = fc.record({
  fromRegionId: fc.constantFrom(...REGIONS),
  regionId: fc.constantFrom(...REGIONS),
  sizeGiB: fc.integer({ min: 1, max: 500 }),
});
const copies = fc.array(
  fc
    .tuple(trips, fc.integer({ min: 1, max: 9_000 }))
    .map(([made, seconds]): FormerCopy => ({ ...made, seconds })),
  { maxLength: 60 },
);

describe("whatever was copied", () => {
  it("answers within the paces there were, least before most", () => {
    fc.assert(
      fc.property(copies, trips, (made, next) => {
        const range = new CopyHistory(made).secondsOf(next);
        const paces = made.map(({ seconds, sizeGiB }) => seconds / sizeGiB);
        if (!range) return;
        expect(range.least).toBeLessThanOrEqual(range.most);
        expect(range.least / next.sizeGiB).toBeGreaterThanOrEqual(Math.min(...paces) - 1e-9);
        expect(range.most / next.sizeGiB).toBeLessThanOrEqual(Math.max(...paces) + 1e-9);
      }),
    );
  });

  it("answers in proportion to size, and the same in whatever order it was told", () => {
    fc.assert(
      fc.property(copies, trips, (made, next) => {
        const range = new CopyHistory(made).secondsOf(next);
        const again = new CopyHistory(made.toReversed());
        expect(again.secondsOf(next)).toEqual(range);
        const twice = again.secondsOf({ ...next, sizeGiB: next.sizeGiB * 2 });
        expect(twice?.most ?? 0).toBeCloseTo((range?.most ?? 0) * 2, 6);
      }),
    );
  });
});
