import { describe, expect, it } from "vitest";
import { diffRegions } from "./region-diff";

describe("diffRegions", () => {
  it("tells kept, added and removed in stable order", () => {
    expect(diffRegions(["us-west-1", "cn-beijing"], ["cn-qingdao", "cn-beijing"])).toEqual([
      { id: "cn-beijing", change: "kept" },
      { id: "cn-qingdao", change: "removed" },
      { id: "us-west-1", change: "added" },
    ]);
  });

  it("calls everything kept without a previous version", () => {
    expect(diffRegions(["cn-beijing"], null)).toEqual([{ id: "cn-beijing", change: "kept" }]);
  });

  it("calls everything added when the previous version had no region", () => {
    expect(diffRegions(["cn-beijing"], [])).toEqual([{ id: "cn-beijing", change: "added" }]);
  });
});
