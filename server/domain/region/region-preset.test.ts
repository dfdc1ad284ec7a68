import { describe, expect, it } from "vitest";
import { initialSelection, isPreset, offeredPresets, presetRegions } from "./region-preset";
import { TESTING_REGIONS } from "./testing-regions";

const SOURCE = {
  regions: TESTING_REGIONS,
  sourceRegionId: "cn-hangzhou",
  reasons: { "eu-central-1": "Not enabled for this account" },
};

describe("presetRegions", () => {
  it("takes China with Hong Kong, without the source and without industry clouds", () => {
    expect(presetRegions("all-china", SOURCE)).toEqual([
      "cn-beijing",
      "cn-hongkong",
      "cn-wuhan-lr",
    ]);
  });

  it("takes what lies outside China and can be chosen", () => {
    expect(presetRegions("all-outside-china", SOURCE)).toEqual([
      "ap-northeast-1",
      "ap-southeast-1",
      "sa-east-1",
      "us-west-1",
      "me-central-1",
    ]);
  });

  it.each([
    ["a source that moved", ["cn-hangzhou", "us-west-1"], ["us-west-1"]],
    ["a region closed since", ["ap-south-1", "cn-beijing"], ["cn-beijing"]],
    ["a region that is gone", ["cn-gone", "cn-beijing"], ["cn-beijing"]],
    ["a region refused now", ["eu-central-1"], []],
  ])("repeats the previous version without %s", (_what, previous, ids) => {
    expect(initialSelection({ ...SOURCE, previous })).toEqual(ids);
  });

  it("repeats nothing without a previous version", () => {
    expect(initialSelection(SOURCE)).toEqual([]);
  });
});

describe("offeredPresets", () => {
  it("offers the previous version only when there is one", () => {
    expect(offeredPresets(SOURCE)).toEqual(["all-china", "all-outside-china"]);
    expect(offeredPresets({ ...SOURCE, previous: ["cn-beijing"] })).toContain("same-as-previous");
  });

  it("offers nothing that would select nothing", () => {
    const regions = TESTING_REGIONS.filter((region) => region.id.startsWith("cn-"));
    expect(offeredPresets({ ...SOURCE, regions })).toEqual(["all-china"]);
  });
});

describe("isPreset", () => {
  it.each([
    ["exactly the preset", ["cn-beijing", "cn-hongkong", "cn-wuhan-lr"], true],
    ["less", ["cn-beijing", "cn-hongkong"], false],
    ["more", ["cn-beijing", "cn-hongkong", "cn-wuhan-lr", "us-west-1"], false],
    ["as many others", ["cn-beijing", "cn-hongkong", "us-west-1"], false],
  ])("judges %s", (_what, targets, expected) => {
    expect(isPreset("all-china", SOURCE, targets)).toBe(expected);
  });
});
