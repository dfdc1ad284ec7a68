import { describe, expect, it } from "vitest";
import type { RegionStatus } from "@/server/domain/distribution/region-status";
import { filterRegions } from "./filter-regions";

function region(regionId: string, nameEn: string, nameZh: string, status: RegionStatus) {
  const wave = status === "available" ? 1 : 2;
  return { regionId, nameEn, nameZh, status, wave, imageId: `m-${regionId}-1` };
}

const REGIONS = [
  region("cn-beijing", "China (Beijing)", "华北2（北京）", "available"),
  region("ap-southeast-1", "Singapore", "新加坡", "verifying"),
  region("us-west-1", "US (Silicon Valley)", "美国（硅谷）", "failed"),
];
const ALL = { group: null, area: null, wave: null, text: "" };
const ids = (filter: Partial<typeof ALL> & object) =>
  filterRegions(REGIONS, { ...ALL, ...filter }).map((one) => one.regionId);

describe("filterRegions", () => {
  it("shows everything without a filter", () => {
    expect(ids({ text: "  " })).toHaveLength(3);
  });

  it("finds by id, English and Chinese name and image id", () => {
    expect(ids({ text: "ap-s" })).toEqual(["ap-southeast-1"]);
    expect(ids({ text: "SILICON" })).toEqual(["us-west-1"]);
    expect(ids({ text: "北京" })).toEqual(["cn-beijing"]);
    expect(ids({ text: "m-us-west-1-1" })).toEqual(["us-west-1"]);
  });

  it("joins its parts", () => {
    const moving = { ...ALL, group: "moving" as const };
    expect(filterRegions(REGIONS, moving).map((one) => one.regionId)).toEqual(["ap-southeast-1"]);
    expect(filterRegions(REGIONS, { ...moving, area: "cn" })).toEqual([]);
    expect(filterRegions(REGIONS, { ...moving, wave: 1 })).toEqual([]);
  });

  it("finds the regions of a wave", () => {
    const second = filterRegions(REGIONS, { ...ALL, wave: 2 });
    expect(second.map((one) => one.regionId)).toEqual(["ap-southeast-1", "us-west-1"]);
  });
});
