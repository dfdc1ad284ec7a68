import { describe, expect, it } from "vitest";
import { regionPanel } from "./region-panel";
import { TESTING_REGIONS } from "./testing-regions";

function panelOf(value: string[], query = "") {
  return regionPanel({
    regions: TESTING_REGIONS,
    value,
    query,
    sourceRegionId: "cn-hangzhou",
    reasons: { "eu-central-1": "Not enabled for this account" },
  });
}

function groupOf(panel: ReturnType<typeof panelOf>, area: string) {
  const group = panel.groups.find((candidate) => candidate.area === area);
  if (!group) throw new Error(`no group ${area}`);
  return group;
}

describe("regionPanel", () => {
  it("groups by area and keeps the source apart and uncounted", () => {
    const panel = panelOf(["cn-hangzhou", "cn-beijing"]);
    expect(panel.groups.map((group) => group.area)).toEqual([
      "cn",
      "apac",
      "eu-us",
      "me",
      "industry",
    ]);
    expect(panel.source?.id).toBe("cn-hangzhou");
    expect(groupOf(panel, "cn").rows.map((row) => row.region.id)).toEqual([
      "cn-beijing",
      "cn-hongkong",
      "cn-wuhan-lr",
    ]);
    expect(panel).toMatchObject({ selectedCount: 1, totalCount: 9, state: "some", shownCount: 13 });
  });

  it("shows closed and refused regions but leaves them out of the checkbox and the count", () => {
    const group = groupOf(panelOf([]), "apac");
    expect(group.rows.map((row) => [row.region.id, row.block?.kind ?? null])).toEqual([
      ["ap-northeast-1", null],
      ["ap-south-1", "closed"],
      ["ap-southeast-1", null],
      ["ap-southeast-2", "closed"],
    ]);
    expect(group).toMatchObject({
      members: ["ap-northeast-1", "ap-southeast-1"],
      totalCount: 2,
      state: "none",
    });
  });

  it("calls a group whole when all that can be chosen is selected", () => {
    expect(groupOf(panelOf(["ap-northeast-1", "ap-southeast-1"]), "apac").state).toBe("all");
  });

  it("hides groups without an answer and acts only on what is shown", () => {
    const panel = panelOf(["cn-beijing", "us-west-1"], "hong");
    expect(panel.groups.map((group) => group.area)).toEqual(["cn"]);
    expect(groupOf(panel, "cn")).toMatchObject({
      members: ["cn-hongkong"],
      state: "none",
      selectedCount: 1,
      totalCount: 3,
    });
    expect(panel).toMatchObject({
      source: null,
      shownCount: 1,
      selectedCount: 2,
      members: ["cn-hongkong"],
    });
  });

  it("shows the source when it answers the search", () => {
    expect(panelOf([], "hz")).toMatchObject({ source: { id: "cn-hangzhou" }, shownCount: 1 });
  });

  it("counts selected regions that could not be chosen now", () => {
    const panel = panelOf(["ap-south-1", "cn-gone"]);
    expect(groupOf(panel, "apac")).toMatchObject({
      selectedCount: 1,
      totalCount: 3,
      state: "none",
    });
    expect(panel).toMatchObject({ selectedCount: 2, totalCount: 11 });
  });
});
