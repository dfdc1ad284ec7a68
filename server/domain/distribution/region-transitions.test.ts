import { describe, expect, it } from "vitest";
import type { RegionStatus } from "./region-status";
import { gatherLandings, landedRegions } from "./region-transitions";

const statuses = (entries: Record<string, RegionStatus>) => new Map(Object.entries(entries));

describe("landedRegions", () => {
  it("tells of regions that came to rest and of nothing else", () => {
    const before = statuses({ a: "copying", b: "waiting", c: "verifying", d: "available" });
    const now = statuses({ a: "verifying", b: "failed", c: "available", d: "available" });
    expect(landedRegions(before, now)).toEqual([
      { regionId: "b", status: "failed" },
      { regionId: "c", status: "available" },
    ]);
  });

  it("does not read out what was there on arrival", () => {
    expect(landedRegions(new Map(), statuses({ a: "available" }))).toEqual([]);
  });
});

describe("gatherLandings", () => {
  it("keeps the last word on a region", () => {
    const gathered = gatherLandings(
      [
        { regionId: "a", status: "failed" },
        { regionId: "b", status: "available" },
      ],
      [{ regionId: "a", status: "available" }],
    );
    expect(gathered).toEqual([
      { regionId: "b", status: "available" },
      { regionId: "a", status: "available" },
    ]);
  });
});
