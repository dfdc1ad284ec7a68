import { describe, expect, it } from "vitest";
import {
  copyTargets,
  groupState,
  selectableIds,
  staleIds,
  toggleGroup,
  toggleRegion,
  whyNotSelect,
} from "./region-selection";
import { TESTING_REGIONS } from "./testing-regions";

const RULES = {
  sourceRegionId: "cn-hangzhou",
  reasons: { "eu-central-1": "Not enabled for this account", "ap-south-1": "Closing down" },
};

function regionNamed(id: string) {
  const found = TESTING_REGIONS.find((region) => region.id === id);
  if (!found) throw new Error(`no testing region ${id}`);
  return found;
}

describe("whyNotSelect", () => {
  it.each([
    ["cn-hangzhou", { kind: "source" }],
    ["ap-southeast-2", { kind: "closed" }],
    ["ap-south-1", { kind: "reason", reason: "Closing down" }],
    ["eu-central-1", { kind: "reason", reason: "Not enabled for this account" }],
    ["cn-beijing", null],
  ])("says for %s: %o", (id, block) => {
    expect(whyNotSelect(regionNamed(id), RULES)).toEqual(block);
  });

  it("lists what remains in stable order", () => {
    expect(selectableIds(TESTING_REGIONS, RULES)).toEqual([
      "cn-beijing",
      "cn-hongkong",
      "cn-wuhan-lr",
      "ap-northeast-1",
      "ap-southeast-1",
      "sa-east-1",
      "us-west-1",
      "me-central-1",
      "cn-shanghai-finance-1",
    ]);
  });
});

describe("groupState", () => {
  it.each([
    ["nothing selected", ["a", "b"], [], "none"],
    ["a part selected", ["a", "b"], ["b", "z"], "some"],
    ["all selected", ["a", "b"], ["z", "b", "a"], "all"],
    ["no members", [], ["z"], "none"],
  ])("%s", (_what, members, value, state) => {
    expect(groupState(members, value)).toBe(state);
  });
});

describe("toggleGroup", () => {
  const members = ["cn-beijing", "cn-wuhan-lr"];
  it.each([
    ["selects all from none", ["us-west-1"], ["cn-beijing", "cn-wuhan-lr", "us-west-1"]],
    ["selects all from mixed", ["cn-wuhan-lr"], ["cn-beijing", "cn-wuhan-lr"]],
    ["clears when all are selected", ["us-west-1", "cn-wuhan-lr", "cn-beijing"], ["us-west-1"]],
  ])("%s", (_what, value, next) => {
    expect(toggleGroup(value, members)).toEqual(next);
  });

  it("leaves a selection alone that it has no members for", () => {
    expect(toggleGroup(["us-west-1"], [])).toEqual(["us-west-1"]);
  });
});

describe("toggleRegion", () => {
  it.each([
    ["selects", ["us-west-1"], "cn-beijing", false, ["cn-beijing", "us-west-1"]],
    ["gives up", ["cn-beijing", "us-west-1"], "us-west-1", false, ["cn-beijing"]],
    ["gives up what is blocked since", ["ap-south-1"], "ap-south-1", true, []],
    ["refuses to select what is blocked", ["us-west-1"], "ap-south-1", true, ["us-west-1"]],
  ])("%s", (_what, value, id, blocked, next) => {
    expect(toggleRegion(value, id, blocked)).toEqual(next);
  });
});

describe("copyTargets and staleIds", () => {
  it("drops the source and repetitions and orders the rest", () => {
    const value = ["us-west-1", "cn-hangzhou", "cn-beijing", "us-west-1"];
    expect(copyTargets(value, "cn-hangzhou")).toEqual(["cn-beijing", "us-west-1"]);
    expect(copyTargets(value, null)).toEqual(["cn-beijing", "cn-hangzhou", "us-west-1"]);
  });

  it("finds what can no longer be chosen, and the source is not among it", () => {
    const value = ["cn-hangzhou", "cn-beijing", "ap-southeast-2", "eu-central-1", "cn-gone"];
    expect(staleIds(value, TESTING_REGIONS, RULES)).toEqual([
      "cn-gone",
      "ap-southeast-2",
      "eu-central-1",
    ]);
  });
});
