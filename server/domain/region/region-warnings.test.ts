import { describe, expect, it } from "vitest";
import { regionWarnings } from "./region-warnings";

const crossing = (...regionIds: string[]) => [{ kind: "cross-border", regionIds }];

describe("regionWarnings", () => {
  it.each([
    ["mainland to mainland", "cn-hangzhou", ["cn-beijing"], []],
    ["mainland to overseas", "cn-hangzhou", ["us-west-1", "cn-beijing"], crossing("us-west-1")],
    ["mainland to Hong Kong", "cn-hangzhou", ["cn-hongkong"], crossing("cn-hongkong")],
    ["Hong Kong to overseas", "cn-hongkong", ["ap-southeast-1"], []],
    ["Hong Kong to mainland", "cn-hongkong", ["cn-beijing"], crossing("cn-beijing")],
    ["overseas to mainland", "eu-west-1", ["cn-qingdao", "us-east-1"], crossing("cn-qingdao")],
    ["overseas to a finance cloud", "eu-west-1", ["cn-hzfinance"], crossing("cn-hzfinance")],
    ["no source yet", null, ["cn-beijing", "us-west-1"], []],
    ["the source among the regions", "cn-hangzhou", ["cn-hangzhou"], []],
  ])("%s", (_what, sourceRegionId, value, warnings) => {
    expect(regionWarnings({ value, sourceRegionId })).toEqual(warnings);
  });

  it("names regions of the previous version that are left out, but not the source", () => {
    const previous = ["cn-shanghai", "cn-beijing", "cn-hangzhou"];
    expect(
      regionWarnings({ value: ["cn-beijing"], sourceRegionId: "cn-hangzhou", previous }),
    ).toEqual([{ kind: "left-out", regionIds: ["cn-shanghai"] }]);
  });

  it("does not warn about an empty selection", () => {
    const previous = ["cn-shanghai"];
    expect(regionWarnings({ value: [], sourceRegionId: "cn-hangzhou", previous })).toEqual([]);
  });
});
