import { describe, expect, it } from "vitest";
import { freezeOrder, type OrderedRegion, orderRegions } from "./region-order";

function region(regionId: string, over: Partial<OrderedRegion> = {}): OrderedRegion {
  return {
    regionId,
    name: regionId,
    status: "available",
    progress: 100,
    imageId: `m-${regionId}`,
    left: null,
    attempt: 1,
    ...over,
  };
}

const REGIONS = [
  region("us-west-1"),
  region("cn-beijing", { status: "failed", imageId: null, attempt: 3 }),
  region("ap-southeast-1", { status: "copying", progress: 40, left: { least: 10, most: 90 } }),
  region("cn-hangzhou"),
  region("cn-chengdu", { status: "waiting", progress: 0, imageId: null }),
  region("eu-central-1", { status: "copying", progress: 60, left: { least: 10, most: 30 } }),
];

describe("orderRegions", () => {
  it("puts failed regions first, then moving ones, then region order", () => {
    expect(orderRegions(REGIONS, null, "en")).toEqual([
      "cn-beijing",
      "cn-chengdu",
      "ap-southeast-1",
      "eu-central-1",
      "cn-hangzhou",
      "us-west-1",
    ]);
  });

  it("sorts numbers both ways and keeps region order among equals", () => {
    const by = (direction: "asc" | "desc") =>
      orderRegions(REGIONS, { column: "progress", direction }, "en");
    expect(by("asc").slice(0, 3)).toEqual(["cn-chengdu", "ap-southeast-1", "eu-central-1"]);
    expect(by("desc")).toEqual([
      "cn-beijing",
      "cn-hangzhou",
      "us-west-1",
      "eu-central-1",
      "ap-southeast-1",
      "cn-chengdu",
    ]);
  });

  it("leaves regions without a value at the end in both directions", () => {
    const by = (direction: "asc" | "desc") =>
      orderRegions(REGIONS, { column: "left", direction }, "en");
    expect(by("asc").slice(0, 2)).toEqual(["eu-central-1", "ap-southeast-1"]);
    expect(by("desc").slice(0, 2)).toEqual(["ap-southeast-1", "eu-central-1"]);
  });

  it("compares names as the reader's language does", () => {
    const named = [
      region("cn-hangzhou", { name: "杭州" }),
      region("cn-beijing", { name: "北京" }),
      region("cn-shanghai", { name: "上海" }),
    ];
    const sort = { column: "region", direction: "asc" } as const;
    expect(orderRegions(named, sort, "zh-CN")).toEqual([
      "cn-beijing",
      "cn-hangzhou",
      "cn-shanghai",
    ]);
  });
});

describe("freezeOrder", () => {
  it("keeps what is shown in place when the sorted order changes", () => {
    expect(freezeOrder(["a", "b", "c"], ["c", "a", "b"])).toEqual(["a", "b", "c"]);
  });

  it("drops what is gone and appends what is new in sorted order", () => {
    expect(freezeOrder(["a", "b", "c"], ["e", "c", "d", "a"])).toEqual(["a", "c", "e", "d"]);
  });

  it("starts with the sorted order", () => {
    expect(freezeOrder([], ["b", "a"])).toEqual(["b", "a"]);
  });
});
