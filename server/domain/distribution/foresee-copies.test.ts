import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CopyLimits } from "./copy-slots";
import { type ForeseenCopy, foreseeCopies } from "./foresee-copies";
import type { PlannedCopy } from "./planned-copy";

const ROOT = "cn-hangzhou";
const OTHERS = ["cn-beijing", "cn-shenzhen", "eu-west-1", "us-east-1", "us-west-1", "me-east-1"];
const TWO_SLOTS: CopyLimits = { slotRule: "source", slotsPerRegion: 2 };

function copy(regionId: string, more: Partial<PlannedCopy> = {}): PlannedCopy {
  const { sourceId = "s" } = more;
  return {
    ...{ id: `${sourceId} ${regionId}`, sourceId, accountUid: "a", rootRegionId: ROOT, regionId },
    ...{ root: false, community: false, state: "pending", fromRegionId: null, lookedUp: false },
    ...more,
  };
}

/** One release to the root region, which is `root`, and the first so many others. */
function release(root: Partial<PlannedCopy>, others: number, sourceId = "s"): PlannedCopy[] {
  const waiting = OTHERS.slice(0, others).map((regionId) => copy(regionId, { sourceId }));
  return [copy(ROOT, { sourceId, ...root }), ...waiting];
}

const tenSeconds = () => 10;

function aheadIn(foreseen: Map<string, ForeseenCopy>, regionId: string) {
  return foreseen.get(`s ${regionId}`)?.ahead;
}

describe("foreseeCopies", () => {
  it("starts what has a slot at once and lets the rest follow from whoever is ready", () => {
    const foreseen = foreseeCopies(release({ state: "available" }, 4), TWO_SLOTS, tenSeconds);
    const ends = OTHERS.slice(0, 4).map((region) => foreseen.get(`s ${region}`)?.endsIn);
    expect(ends).toEqual([10, 10, 20, 20]);
  });

  it("says that what starts with the next plan waits for nothing", () => {
    const foreseen = foreseeCopies(release({ state: "available" }, 2), TWO_SLOTS, tenSeconds);
    expect(aheadIn(foreseen, "cn-beijing")).toEqual({ kind: "next" });
  });

  it("names the copy that another is made from while it is not there", () => {
    const staged = release({ state: "copying", fromRegionId: ROOT }, 1);
    const foreseen = foreseeCopies(staged, TWO_SLOTS, tenSeconds);
    expect(aheadIn(foreseen, "cn-beijing")).toEqual({ kind: "source", regionId: ROOT });
    expect(aheadIn(foreseen, ROOT)).toBeNull();
  });

  it("names the source region while there is nothing at all, a nearer one afterwards", () => {
    const others = ["cn-beijing", "cn-shenzhen"];
    const one: CopyLimits = { slotRule: "source", slotsPerRegion: 1 };
    const staging = release({ state: "copying", fromRegionId: ROOT }, 4);
    const before = foreseeCopies(staging, one, tenSeconds);
    for (const region of others)
      expect(aheadIn(before, region)).toEqual({ kind: "source", regionId: ROOT });
    const home = copy("us-east-1", { id: "s first", state: "copying", fromRegionId: ROOT });
    const staged = [copy(ROOT, { state: "available" }), home, copy("us-west-1")];
    const after = foreseeCopies(staged, one, tenSeconds);
    expect(aheadIn(after, "us-west-1")).toEqual({ kind: "source", regionId: "us-east-1" });
  });

  it("counts the copies that hold the region's slots or are given one before", () => {
    // Another release's copies leave the same region; what they make is of no use to this one.
    const busy = ["cn-heyuan", "cn-qingdao"].map((regionId) =>
      copy(regionId, { sourceId: "busy", state: "copying", fromRegionId: ROOT }),
    );
    const foreseen = foreseeCopies(
      [...busy, ...release({ state: "available" }, 1)],
      TWO_SLOTS,
      tenSeconds,
    );
    expect(aheadIn(foreseen, "cn-beijing")).toEqual({ kind: "slot", regionId: ROOT, copies: 2 });
    expect(foreseen.get("s cn-beijing")).toMatchObject({ startsIn: 10, endsIn: 20 });
  });

  it("counts at the region copied to where slots are counted there", () => {
    const limits: CopyLimits = { slotRule: "destination", slotsPerRegion: 1 };
    const other = copy("cn-beijing", { sourceId: "busy", state: "copying", fromRegionId: ROOT });
    const foreseen = foreseeCopies(
      [other, ...release({ state: "available" }, 1)],
      limits,
      tenSeconds,
    );
    expect(aheadIn(foreseen, "cn-beijing")).toEqual({
      ...{ kind: "slot", regionId: "cn-beijing" },
      copies: 1,
    });
  });

  it("leaves out what nothing can be made from, and what is at rest", () => {
    const foreseen = foreseeCopies(release({ state: "failed" }, 2), TWO_SLOTS, tenSeconds);
    expect(foreseen.size).toBe(0);
  });
});

const releases = fc
  .array(
    fc.record({
      root: fc.constantFrom("available", "copying", "pending"),
      others: fc.integer({ min: 0, max: OTHERS.length }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.flatMap(({ root, others }, index) => {
      const fromRegionId = root === "pending" ? null : ROOT;
      return release({ state: root, fromRegionId } as Partial<PlannedCopy>, others, `s${index}`);
    }),
  );

const limits = fc.record({
  slotRule: fc.constantFrom("source", "destination", "both"),
  slotsPerRegion: fc.integer({ min: 1, max: 3 }),
}) as fc.Arbitrary<CopyLimits>;

/** Uneven, and the same each time. */
const secondsOf = ({ id }: PlannedCopy, from: string) => 5 + ((id.length * 7 + from.length) % 40);

describe("whatever is distributed", () => {
  it("foresees an end for all that waits, and no copy ends before it starts", () => {
    fc.assert(
      fc.property(releases, limits, (copies, rule) => {
        const foreseen = foreseeCopies(copies, rule, secondsOf);
        const moving = copies.filter(({ state }) => state !== "available");
        expect([...foreseen.keys()].sort()).toEqual(moving.map(({ id }) => id).sort());
        for (const { startsIn, endsIn } of foreseen.values())
          expect(endsIn).toBeGreaterThanOrEqual(startsIn);
      }),
    );
  });

  it("never counts fewer copies ahead than the region has slots", () => {
    fc.assert(
      fc.property(releases, limits, (copies, rule) => {
        for (const { ahead, startsIn } of foreseeCopies(copies, rule, secondsOf).values()) {
          if (ahead?.kind !== "slot") continue;
          expect(ahead.copies).toBeGreaterThanOrEqual(rule.slotsPerRegion);
          expect(startsIn).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("ends later when every copy takes longer", () => {
    fc.assert(
      fc.property(releases, limits, (copies, rule) => {
        const lastOf = (times: number) => {
          const slower = (one: PlannedCopy, from: string) => times * secondsOf(one, from);
          const all = [...foreseeCopies(copies, rule, slower).values()];
          return Math.max(0, ...all.map(({ endsIn }) => endsIn));
        };
        expect(lastOf(2)).toBeCloseTo(2 * lastOf(1), 6);
      }),
    );
  });

  it("leaves the copies as they were", () => {
    fc.assert(
      fc.property(releases, limits, (copies, rule) => {
        const before = structuredClone(copies);
        foreseeCopies(copies, rule, secondsOf);
        expect(copies).toEqual(before);
      }),
    );
  });
});
