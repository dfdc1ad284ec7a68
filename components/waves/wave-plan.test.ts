import { describe, expect, it } from "vitest";
import {
  addWave,
  changeWave,
  placeRegions,
  proposeWaves,
  regionsByWave,
  removeWave,
  toggleRegions,
  type WavePlan,
} from "./wave-plan";

const version = {
  sourceRegionId: "cn-hangzhou",
  regionIds: ["eu-central-1", "cn-beijing", "cn-shanghai", "eu-west-1"],
};
const proposed = proposeWaves(["a", "z"]);
const three = addWave(proposed, "m");
const divide = (plan: WavePlan) => regionsByWave(plan, version);

describe("waves while they are put together", () => {
  it("starts with the source region, and all the rest when somebody says so", () => {
    expect(divide(proposed)).toEqual([
      ["cn-hangzhou"],
      ["cn-beijing", "cn-shanghai", "eu-central-1", "eu-west-1"],
    ]);
    expect(proposed[1]).toMatchObject({ gate: "manual", amount: "0" });
  });

  it("counts a source region that is listed among the regions once", () => {
    const listed = { ...version, regionIds: ["cn-hangzhou", "cn-beijing"] };
    expect(regionsByWave(proposed, listed)).toEqual([["cn-hangzhou"], ["cn-beijing"]]);
  });

  it.each([
    ["a region", toggleRegions(three, ["eu-west-1"], "m"), ["eu-west-1"]],
    [
      "an area",
      toggleRegions(three, ["eu-central-1", "eu-west-1"], "m"),
      ["eu-central-1", "eu-west-1"],
    ],
    ["the source region, which stays", placeRegions(three, ["cn-hangzhou"], "m"), []],
    ["a region the version has no more", placeRegions(three, ["us-west-1"], "m"), []],
  ])("puts %s into a wave", (_, plan, expected) => {
    expect(divide(plan)[1]).toEqual(expected);
    expect(divide(plan).flat().sort()).toEqual([...version.regionIds, "cn-hangzhou"].sort());
  });

  it("takes a region out of the wave that had it", () => {
    const placed = placeRegions(three, ["eu-west-1", "cn-beijing"], "a");
    expect(divide(toggleRegions(placed, ["eu-west-1"], "m"))).toEqual([
      ["cn-hangzhou", "cn-beijing"],
      ["eu-west-1"],
      ["cn-shanghai", "eu-central-1"],
    ]);
  });

  it("completes a part of an area first, and gives a whole one to the last wave", () => {
    const part = toggleRegions(three, ["eu-west-1"], "m");
    const whole = toggleRegions(part, ["eu-central-1", "eu-west-1"], "m");
    expect(divide(whole)[1]).toEqual(["eu-central-1", "eu-west-1"]);
    expect(divide(toggleRegions(whole, ["eu-central-1", "eu-west-1"], "m"))[1]).toEqual([]);
  });

  it("adds a wave before the last, and gives the regions of a removed one to the last", () => {
    expect(three.map(({ key }) => key)).toEqual(["a", "m", "z"]);
    const placed = placeRegions(three, ["eu-west-1"], "m");
    expect(divide(removeWave(placed, "m"))).toEqual(divide(proposed));
    expect(divide(removeWave(placed, "z"))).toEqual(divide(proposed));
  });

  it("changes one wave and no other", () => {
    const changed = changeWave(three, "m", { gate: "check", checkUrl: "https://checks.example" });
    expect(changed.map(({ gate }) => gate)).toEqual(["manual", "check", "manual"]);
  });
});
