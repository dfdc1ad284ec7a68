import { describe, expect, it } from "vitest";
import type { RegionStatus } from "./region-status";
import { gatherLandings, landedRegions } from "./region-transitions";

const statuses = (entries: Record<string, RegionStatus>, attempt = 1) =>
  new Map(Object.entries(entries).map(([id, status]) => [id, { status, attempt }]));

describe("landedRegions", () => {
  it("tells of regions that came to rest and of nothing else", () => {
    const before = statuses({ a: "copying", b: "waiting", c: "verifying", d: "available" });
    const now = statuses({ a: "verifying", b: "failed", c: "available", d: "available" });
    expect(landedRegions(before, now)).toEqual([
      { regionId: "b", status: "failed" },
      { regionId: "c", status: "available" },
    ]);
  });

  it("tells of a region that failed again in a new attempt", () => {
    expect(landedRegions(statuses({ a: "failed" }), statuses({ a: "failed" }, 2))).toEqual([
      { regionId: "a", status: "failed" },
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
