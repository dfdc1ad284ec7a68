import { describe, expect, it } from "vitest";
import type { Wait } from "./explain-wait";
import { STALLED_AFTER_MS } from "./region-status";
import { findStandstill, lastMove, type MovingCopy, type StandingRegion } from "./standstill";

const NOW = new Date("2026-01-01T12:00:00Z");
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const LONG_AGO = ago(STALLED_AFTER_MS);
const SOON = ago(-40_000);
const LATER = ago(-90_000);

const THROTTLED: Wait = { kind: "throttled", until: LATER };
const STALLED: Wait = { kind: "stalled", since: LONG_AGO };
const SLOT: Wait = { kind: "slot", regionId: "cn-hangzhou", copies: 5 };
const SOURCE: Wait = { kind: "source", regionId: "cn-hangzhou" };

function region(wait: Wait | null, more: Partial<StandingRegion> = {}): StandingRegion {
  return { wait, nextLookAt: wait ? SOON : null, movedAt: LONG_AGO, ...more };
}

const find = (...regions: StandingRegion[]) => findStandstill(regions, LONG_AGO, NOW);

describe("findStandstill", () => {
  it.each([
    ["one copy moved just now", [region(STALLED), region({ kind: "copying" }, { movedAt: NOW })]],
    ["a region came to rest just now", [region(STALLED), region(null, { movedAt: NOW })]],
    ["it is a moment too early", [region(STALLED, { movedAt: ago(STALLED_AFTER_MS - 1) })]],
    ["everything is at rest", [region(null), region(null)]],
    ["there is nothing", []],
  ])("is silent while %s", (_, regions) => {
    expect(find(...regions)).toBeNull();
  });

  it("is silent after publishing, whatever the copies did before for others", () => {
    expect(findStandstill([region(SLOT)], ago(60_000), NOW)).toBeNull();
  });

  it.each([
    ["the provider tells of no progress", "provider", 1, [region(STALLED), region(SOURCE)]],
    ["one copy waits in the cloud's own queue", "provider", 1, [region({ kind: "queued" })]],
    ["others hold all slots", "slots", 2, [region(SLOT), region(SLOT), region(null)]],
    ["nothing can be copied from", "source", 1, [region(SOURCE)]],
    ["what could start does not", "worker", 1, [region({ kind: "next" }), region(SOURCE)]],
    [
      "looks are overdue",
      "worker",
      2,
      [
        region(STALLED, { nextLookAt: ago(300_000) }),
        region({ kind: "verifying" }, { nextLookAt: ago(900_000) }),
        ...[SLOT, SLOT, SLOT].map((wait) => region(wait)),
      ],
    ],
    ["calls go wrong", "refused", 1, [region({ kind: "retrying", until: SOON }), region(SLOT)]],
    [
      "most of what has a slot is throttled",
      "throttled",
      2,
      [region(STALLED), region(THROTTLED), region({ ...THROTTLED, until: SOON }), region(SLOT)],
    ],
    ["as many are throttled as stalled", "throttled", 1, [region(STALLED), region(THROTTLED)]],
  ])("says that %s", (_, cause, count, regions) => {
    expect(find(...regions)).toMatchObject({ since: LONG_AGO, cause, regions: count });
  });

  it("says when the next try is, where there is one", () => {
    expect(find(region(THROTTLED), region({ ...THROTTLED, until: SOON }))?.until).toEqual(SOON);
    expect(find(region(STALLED))?.until).toBeNull();
  });

  it("begins with the last move of all", () => {
    const later = ago(STALLED_AFTER_MS + 5);
    const regions = [region(STALLED, { movedAt: later }), region(null, { movedAt: ago(9e6) })];
    expect(findStandstill(regions, ago(9e7), NOW)?.since).toEqual(later);
  });
});

describe("lastMove", () => {
  const copy: MovingCopy = {
    ...{ state: "copying", startedAt: ago(9_000), progressedAt: ago(5_000) },
    ...{ verifyingAt: null, cancelAskedAt: null, updatedAt: NOW },
  };
  it.each<[string, Partial<MovingCopy>, Date]>([
    ["its progress, not the last look", {}, ago(5_000)],
    ["the start of its verification", { verifyingAt: ago(1_000) }, ago(1_000)],
    ["the wish to cancel it", { cancelAskedAt: ago(2_000) }, ago(2_000)],
    ["its last change, at rest", { state: "failed" }, NOW],
    ["its last change, without a slot", { state: "pending", progressedAt: null }, NOW],
    ["its last change, where no more is known", { startedAt: null, progressedAt: null }, NOW],
  ])("is %s", (_, more, moved) => {
    expect(lastMove({ ...copy, ...more })).toEqual(moved);
  });
});
