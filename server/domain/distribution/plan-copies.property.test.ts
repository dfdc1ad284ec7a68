import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOf } from "../region/region-area";
import { COPY_STATES } from "./copy-lifecycle";
import { type CopyLimits, holdsSlot, type SlotRule } from "./copy-slots";
import { type PlannedStart, planCopies } from "./plan-copies";
import { isFromSource, isMade, isRelay, type PlannedCopy } from "./planned-copy";

const REGIONS = [
  "cn-hangzhou",
  "cn-beijing",
  "cn-shenzhen",
  "eu-west-1",
  "us-east-1",
  "us-west-1",
  "ap-southeast-1",
  "me-east-1",
];

const RULES: readonly SlotRule[] = ["source", "destination", "both"];

const limits: fc.Arbitrary<CopyLimits> = fc.record({
  slotRule: fc.constantFrom(...RULES),
  slotsPerRegion: fc.integer({ min: 1, max: 5 }),
});

/** The copies of one source, in any states, with any relays. */
const release = (sourceId: string): fc.Arbitrary<PlannedCopy[]> =>
  fc
    .record({
      accountUid: fc.constantFrom("1", "2", "3"),
      rootRegionId: fc.constantFrom(...REGIONS),
      regionIds: fc.uniqueArray(fc.constantFrom(...REGIONS), { minLength: 1 }),
      copies: fc.array(
        fc.record({
          state: fc.constantFrom(...COPY_STATES, "pending", "pending", "available"),
          community: fc.integer({ max: 9 }).map((one) => one === 9),
          fromRegionId: fc.constantFrom(...REGIONS),
        }),
        { minLength: REGIONS.length, maxLength: REGIONS.length },
      ),
      lookedUp: fc.integer({ min: 0, max: 9 }).map((one) => one === 9),
    })
    .map(({ accountUid, rootRegionId, regionIds, copies, lookedUp }) =>
      regionIds.map((regionId, index) => {
        const { state = "pending", community = false, fromRegionId = null } = copies[index] ?? {};
        return {
          ...{ id: `${sourceId} ${regionId}`, sourceId, accountUid, rootRegionId, regionId },
          ...{ root: false, community, state, lookedUp },
          fromRegionId: state === "pending" ? null : fromRegionId,
        };
      }),
    );

const releases = fc.tuple(...["s1", "s2", "s3", "s4"].map(release)).map((all) => all.flat());

/** Slots that copies under way hold in a region, counted anew and in the words of the rule. */
function slotsHeld(copies: readonly PlannedCopy[], region: string, rule: SlotRule): number {
  return copies.filter((copy) => {
    const leaves = copy.fromRegionId === region;
    const enters = copy.regionId === region;
    const counts = { source: leaves, destination: enters, both: leaves || enters };
    return holdsSlot(copy) && counts[rule];
  }).length;
}

/** Where the copy could start from if the others were as they are. */
function startable(copy: PlannedCopy, copies: readonly PlannedCopy[], limit: CopyLimits): string[] {
  if (copy.state !== "pending" || copy.lookedUp) return [];
  const siblings = copies.filter((one) => one.sourceId === copy.sourceId && isRelay(one));
  const sources = isFromSource(copy) ? [copy.rootRegionId] : siblings.map((one) => one.regionId);
  return sources.filter((from) => {
    const then = { ...copy, state: "queued" as const, fromRegionId: from };
    const after = copies.map((one) => (one === copy ? then : one));
    const ends = { source: [from], destination: [copy.regionId], both: [from, copy.regionId] };
    return ends[limit.slotRule].every(
      (region) => slotsHeld(after, region, limit.slotRule) <= limit.slotsPerRegion,
    );
  });
}

/** The copies once the starts have been made. */
function started(copies: readonly PlannedCopy[], starts: readonly PlannedStart[]): PlannedCopy[] {
  const fromOf = new Map(starts.map((start) => [start.copyId, start.fromRegionId]));
  return copies.map((copy) => {
    const fromRegionId = fromOf.get(copy.id);
    return fromRegionId ? { ...copy, state: "queued", fromRegionId } : copy;
  });
}

/** Calls back before each start, with the copies as they are by then. */
function replay(
  copies: readonly PlannedCopy[],
  limit: CopyLimits,
  visit: (copy: PlannedCopy, start: PlannedStart, now: readonly PlannedCopy[]) => void,
): void {
  const starts = planCopies(copies, limit);
  starts.forEach((start, index) => {
    const now = started(copies, starts.slice(0, index));
    const copy = now.find(({ id }) => id === start.copyId);
    if (copy && !copy.lookedUp) visit(copy, start, now);
  });
}

/** What its turn depends on, the lower the sooner: out of its home yet?, what its account and what its source has under way. */
function turnOf(copy: PlannedCopy, copies: readonly PlannedCopy[]): [number, number, number] {
  const running = copies.filter(holdsSlot);
  const siblings = copies.filter(({ sourceId }) => sourceId === copy.sourceId);
  const hasLeft = siblings.some((one) => !isFromSource(one) && isMade(one));
  return [
    Number(hasLeft),
    running.filter(({ accountUid }) => accountUid === copy.accountUid).length,
    running.filter(({ sourceId }) => sourceId === copy.sourceId).length,
  ];
}

const holds = (claim: (copies: PlannedCopy[], limit: CopyLimits) => void) =>
  fc.assert(fc.property(releases, limits, claim), { numRuns: 300 });

describe("a plan, whatever the copies and the slot rule", () => {
  it("takes no slot that a region does not have", () => {
    holds((copies, limit) => {
      const after = started(copies, planCopies(copies, limit));
      for (const region of REGIONS) {
        const before = slotsHeld(copies, region, limit.slotRule);
        const most = Math.max(before, limit.slotsPerRegion);
        expect(slotsHeld(after, region, limit.slotRule)).toBeLessThanOrEqual(most);
      }
    });
  });

  it("starts pending copies alone, each once", () => {
    holds((copies, limit) => {
      const ids = planCopies(copies, limit).map(({ copyId }) => copyId);
      const pending = copies.filter(({ state }) => state === "pending").map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(pending).toEqual(expect.arrayContaining(ids));
    });
  });

  it("copies from the source itself, or from a verified private copy of it", () => {
    holds((copies, limit) =>
      replay(copies, limit, (copy, { fromRegionId }) => {
        const relays = copies.filter(({ sourceId }) => sourceId === copy.sourceId).filter(isRelay);
        const allowed = isFromSource(copy) ? [copy] : relays;
        expect(allowed.map(({ regionId }) => regionId)).toContain(fromRegionId);
      }),
    );
  });

  it("leaves no slot free that a pending copy could use", () => {
    holds((copies, limit) => {
      const after = started(copies, planCopies(copies, limit));
      expect(after.filter((copy) => startable(copy, after, limit).length > 0)).toEqual([]);
    });
  });

  it("copies from far away only when nothing near has a slot", () => {
    holds((copies, limit) =>
      replay(copies, limit, (copy, { fromRegionId }, now) => {
        const near = startable(copy, now, limit).map(areaOf).includes(areaOf(copy.regionId));
        expect(areaOf(fromRegionId) === areaOf(copy.regionId)).toBe(near);
      }),
    );
  });

  it("lets nobody wait who has less under way, once each release has left its home", () => {
    holds((copies, limit) =>
      replay(copies, limit, (copy, _, now) => {
        const turn = turnOf(copy, now);
        for (const other of now.filter((one) => startable(one, now, limit).length > 0)) {
          const otherTurn = turnOf(other, now);
          const differs = turn.findIndex((part, index) => part !== otherTurn[index]);
          expect(otherTurn[differs] ?? 0).toBeGreaterThanOrEqual(turn[differs] ?? 0);
        }
      }),
    );
  });

  it("falls back to the root when every other relay vanishes", () => {
    holds((copies, limit) => {
      const left = copies.map((copy): PlannedCopy => {
        if (isFromSource(copy)) return { ...copy, state: "available", community: false };
        return copy.state === "available" ? { ...copy, state: "verifying" } : copy;
      });
      const rooted = new Set(left.filter(isFromSource).map(({ sourceId }) => sourceId));
      replay(left, limit, (copy, { fromRegionId }) => {
        expect(rooted).toContain(copy.sourceId);
        expect(fromRegionId).toBe(copy.rootRegionId);
      });
      const after = started(left, planCopies(left, limit));
      expect(after.filter((copy) => startable(copy, after, limit).length > 0)).toEqual([]);
    });
  });
});
