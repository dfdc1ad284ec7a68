import { describe, expect, it } from "vitest";
import { explainWait, type Wait, type WaitingRegion } from "./explain-wait";
import type { Ahead } from "./foresee-copies";
import { type RegionStatus, STALLED_AFTER_MS } from "./region-status";

const NOW = new Date("2026-01-01T12:00:00Z");
const SOON = new Date(NOW.getTime() + 40_000);
const LONG_AGO = new Date(NOW.getTime() - STALLED_AFTER_MS);
const SOURCE = "cn-hangzhou";

function explain(over: Partial<WaitingRegion>, ahead: Ahead | null = null): Wait | null {
  const region = { status: "copying", trouble: null, nextLookAt: SOON, progressedAt: NOW } as const;
  return explainWait({ ...region, ...over }, ahead, SOURCE, NOW);
}

const throttled = { code: "Throttling.User" };
const down = { code: "ServiceUnavailable" };
const slot: Ahead = { kind: "slot", regionId: "cn-beijing", copies: 6 };

const CASES: [string, Partial<WaitingRegion>, Wait | null][] = [
  ["copying", {}, { kind: "copying" }],
  ["asked for", { status: "queued" }, { kind: "queued" }],
  ["verifying", { status: "verifying" }, { kind: "verifying" }],
  ["being cancelled", { status: "cancelling" }, { kind: "cancelling" }],
  ["throttled", { trouble: throttled }, { kind: "throttled", until: SOON }],
  [
    "throttled before it began",
    { status: "queued", trouble: throttled },
    { kind: "throttled", until: SOON },
  ],
  ["waiting out a fault", { trouble: down }, { kind: "retrying", until: SOON }],
  ["trying again just now", { trouble: throttled, nextLookAt: NOW }, { kind: "copying" }],
  ["trying again at no known time", { trouble: down, nextLookAt: null }, { kind: "copying" }],
  ["still", { progressedAt: LONG_AGO }, { kind: "stalled", since: LONG_AGO }],
  [
    "still and throttled",
    { progressedAt: LONG_AGO, trouble: throttled },
    { kind: "throttled", until: SOON },
  ],
  ["still for less", { progressedAt: new Date(LONG_AGO.getTime() + 1) }, { kind: "copying" }],
];

describe("explainWait", () => {
  it.each(CASES)("says of a copy %s why it waits", (_, region, wait) => {
    expect(explain(region)).toEqual(wait);
  });

  it("says of a region without a slot what the planner foresees", () => {
    expect(explain({ status: "waiting" }, slot)).toEqual(slot);
    // What a former attempt met is over: the next one has not been asked for.
    expect(explain({ status: "waiting", trouble: throttled }, slot)).toEqual(slot);
  });

  it("names the source region where the planner foresees nothing", () => {
    expect(explain({ status: "waiting" })).toEqual({ kind: "source", regionId: SOURCE });
  });

  it.each(["available", "failed", "cancelled", "skipped"] satisfies RegionStatus[])(
    "has nothing to say of a region that is %s",
    (status) => {
      expect(explain({ status, progressedAt: LONG_AGO, trouble: throttled }, slot)).toBeNull();
    },
  );
});
