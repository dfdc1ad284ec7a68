import { describe, expect, it } from "vitest";
import { planCopies } from "./plan-copies";
import type { PlannedCopy } from "./planned-copy";
import { rootlessSources, strandedCopies } from "./stranded-copies";

const limits = { slotRule: "source", slotsPerRegion: 5 } as const;

function copy(
  regionId: string,
  state: PlannedCopy["state"],
  more: Partial<PlannedCopy> = {},
): PlannedCopy {
  return {
    id: `${more.sourceId ?? "s"}-${regionId}`,
    sourceId: "s",
    accountUid: "a",
    rootRegionId: "cn-hangzhou",
    root: false,
    community: false,
    regionId,
    state,
    fromRegionId: null,
    lookedUp: false,
    ...more,
  };
}

const far = [
  "cn-beijing",
  "cn-shanghai",
  "eu-west-1",
  "us-west-1",
  "us-east-1",
  "me-east-1",
  "cn-heyuan",
];

describe("planCopies", () => {
  it("stages the source before anything else", () => {
    const copies = [
      copy("cn-hangzhou", "pending"),
      ...far.map((region) => copy(region, "pending")),
    ];
    expect(planCopies(copies, limits)).toEqual([
      { copyId: "s-cn-hangzhou", fromRegionId: "cn-hangzhou" },
    ]);
  });

  it("starts nothing while the staged copy is unverified", () => {
    for (const state of ["queued", "copying", "verifying"] as const) {
      expect(
        planCopies([copy("cn-hangzhou", state), copy("eu-west-1", "pending")], limits),
      ).toEqual([]);
    }
  });

  it("gives out five slots per source region and no more", () => {
    const copies = [
      copy("cn-hangzhou", "available"),
      ...far.map((region) => copy(region, "pending")),
    ];
    expect(planCopies(copies, limits)).toHaveLength(5);
  });

  it("counts running copies against their source region", () => {
    const running = far
      .slice(0, 4)
      .map((region) => copy(region, "copying", { fromRegionId: "cn-hangzhou" }));
    const waiting = far.slice(4).map((region) => copy(region, "pending"));
    expect(
      planCopies([copy("cn-hangzhou", "available"), ...running, ...waiting], limits),
    ).toHaveLength(1);
  });

  it("copies from a verified region nearby rather than from the root", () => {
    const copies = [
      copy("cn-hangzhou", "available"),
      copy("us-west-1", "available", { fromRegionId: "cn-hangzhou" }),
      copy("us-east-1", "pending"),
      copy("cn-beijing", "pending"),
    ];
    expect(planCopies(copies, limits)).toEqual([
      { copyId: "s-us-east-1", fromRegionId: "us-west-1" },
      { copyId: "s-cn-beijing", fromRegionId: "cn-hangzhou" },
    ]);
  });

  it("lets sources take turns", () => {
    const big = far.map((region) => copy(region, "pending", { sourceId: "a" }));
    const small = [copy("eu-central-1", "pending", { sourceId: "b" })];
    const roots = ["a", "b"].map((sourceId) => copy("cn-hangzhou", "available", { sourceId }));
    const starts = planCopies([...roots, ...big, ...small], limits).map((start) => start.copyId);
    expect(starts).toContain("b-eu-central-1");
    expect(starts).toHaveLength(5);
  });

  it("gives the next free slot to a small release that came after a large one", () => {
    const [running = "", ...waiting] = far;
    const copies = [
      copy("cn-hangzhou", "available", { sourceId: "large" }),
      copy(running, "copying", { sourceId: "large", fromRegionId: "cn-hangzhou" }),
      ...waiting.map((region) => copy(region, "pending", { sourceId: "large" })),
      copy("cn-hangzhou", "available", { sourceId: "small" }),
      copy("eu-central-1", "pending", { sourceId: "small" }),
    ];
    expect(planCopies(copies, { ...limits, slotsPerRegion: 2 })).toEqual([
      { copyId: "small-eu-central-1", fromRegionId: "cn-hangzhou" },
    ]);
  });

  it("lets a release leave its home before another leaves it twice", () => {
    const copies = [
      copy("cn-hangzhou", "available", { sourceId: "a" }),
      copy("eu-west-1", "available", { sourceId: "a" }),
      copy("cn-beijing", "pending", { sourceId: "a" }),
      copy("cn-hangzhou", "available", { sourceId: "b" }),
      copy("us-east-1", "copying", { sourceId: "c", fromRegionId: "cn-hangzhou" }),
      copy("cn-beijing", "pending", { sourceId: "b" }),
    ];
    const starts = planCopies(copies, { ...limits, slotsPerRegion: 2 });
    expect(starts).toContainEqual({ copyId: "b-cn-beijing", fromRegionId: "cn-hangzhou" });
    expect(starts).toContainEqual({ copyId: "a-cn-beijing", fromRegionId: "eu-west-1" });
  });

  it("copies first to where the fewest other releases are", () => {
    const copies = [
      copy("cn-hangzhou", "available", { sourceId: "a" }),
      copy("cn-beijing", "copying", { sourceId: "a", fromRegionId: "cn-hangzhou" }),
      copy("cn-heyuan", "pending", { sourceId: "a" }),
      copy("cn-hangzhou", "available", { sourceId: "b" }),
      copy("cn-beijing", "pending", { sourceId: "b" }),
      copy("cn-heyuan", "pending", { sourceId: "b" }),
    ];
    expect(planCopies(copies, { ...limits, slotsPerRegion: 2 })).toEqual([
      { copyId: "b-cn-heyuan", fromRegionId: "cn-hangzhou" },
    ]);
  });

  it("gives it to an account with one release before one with two", () => {
    const of = (sourceId: string, accountUid: string) => [
      copy("cn-hangzhou", "available", { sourceId, accountUid }),
      copy("eu-west-1", "copying", { sourceId, accountUid, fromRegionId: "cn-hangzhou" }),
      copy("us-west-1", "pending", { sourceId, accountUid }),
    ];
    const copies = [...of("a", "1"), ...of("b", "1"), ...of("c", "2")];
    expect(planCopies(copies, { ...limits, slotsPerRegion: 4 })).toEqual([
      { copyId: "c-us-west-1", fromRegionId: "cn-hangzhou" },
    ]);
  });

  it.each([
    ["destination", 2],
    ["both", 1],
  ] as const)("honours the slot rule %s", (slotRule, expected) => {
    const copies = [
      copy("cn-hangzhou", "available"),
      copy("eu-west-1", "pending"),
      copy("us-west-1", "pending"),
    ];
    expect(planCopies(copies, { slotRule, slotsPerRegion: 1 })).toHaveLength(expected);
  });

  it("looks marketplace images up without a slot and without a staged copy", () => {
    const copies = far.map((region) => copy(region, "pending", { lookedUp: true }));
    expect(planCopies(copies, limits)).toHaveLength(far.length);
  });

  it("plans nothing twice", () => {
    const copies = [
      copy("cn-hangzhou", "available"),
      ...far.map((region) => copy(region, "pending")),
    ];
    const started = new Map(planCopies(copies, limits).map((start) => [start.copyId, start]));
    const after = copies.map((item): PlannedCopy => {
      const start = started.get(item.id);
      return start ? { ...item, state: "queued", fromRegionId: start.fromRegionId } : item;
    });
    expect(planCopies(after, limits)).toEqual([]);
  });
});

describe("strandedCopies", () => {
  it.each([
    ["failed", 1],
    ["cancelled", 1],
    ["pending", 0],
    ["queued", 0],
    ["verifying", 0],
    ["available", 0],
  ] as const)("a staged copy that is %s strands %i", (state, expected) => {
    const copies = [copy("cn-hangzhou", state), copy("eu-west-1", "pending")];
    expect(strandedCopies(copies)).toHaveLength(expected);
  });

  it("strands nothing while another region can be copied from", () => {
    const copies = [
      copy("cn-hangzhou", "failed"),
      copy("us-west-1", "available"),
      copy("eu-west-1", "pending"),
    ];
    expect(strandedCopies(copies)).toEqual([]);
  });
});

describe("a source whose images are public", () => {
  const staged = copy("cn-hangzhou", "available", { community: true });
  const waiting = copy("eu-west-1", "pending");
  const root = (state: PlannedCopy["state"]) =>
    copy("cn-hangzhou", state, { id: "s-root", root: true });

  it("needs a root before another region can be copied", () => {
    const copies = [staged, waiting];
    expect(planCopies(copies, limits)).toEqual([]);
    expect(rootlessSources(copies)).toEqual([{ sourceId: "s", rootRegionId: "cn-hangzhou" }]);
    expect(strandedCopies(copies)).toEqual([]);
  });

  it("makes the root from the source, and the region from the root", () => {
    expect(planCopies([staged, waiting, root("pending")], limits)).toEqual([
      { copyId: "s-root", fromRegionId: "cn-hangzhou" },
    ]);
    const rooted = [staged, waiting, root("available")];
    expect(planCopies(rooted, limits)).toEqual([
      { copyId: "s-eu-west-1", fromRegionId: "cn-hangzhou" },
    ]);
    expect(rootlessSources(rooted)).toEqual([]);
  });

  it.each(["queued", "copying", "verifying"] as const)("waits for a root that is %s", (state) => {
    const copies = [staged, waiting, root(state)];
    expect(planCopies(copies, limits)).toEqual([]);
    expect(strandedCopies(copies)).toEqual([]);
    expect(rootlessSources(copies)).toEqual([]);
  });

  it.each(["failed", "cancelled"] as const)("gives up on a root that is %s", (state) => {
    const copies = [staged, waiting, root(state)];
    expect(strandedCopies(copies)).toEqual([waiting]);
    expect(rootlessSources(copies)).toEqual([]);
  });

  it("needs none while one image is private or none waits", () => {
    expect(rootlessSources([staged, copy("cn-beijing", "available"), waiting])).toEqual([]);
    expect(rootlessSources([staged, copy("eu-west-1", "available", { community: true })])).toEqual(
      [],
    );
  });
});
