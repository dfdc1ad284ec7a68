import { expect, it } from "vitest";
import { selectionProblem } from "./selection-problem";

it.each([
  ["nothing", [], 2, { kind: "none" }],
  ["the source alone", ["cn-hangzhou"], 2, { kind: "none" }],
  ["as many as allowed", ["cn-hangzhou", "cn-beijing", "us-west-1"], 2, null],
  [
    "one too many",
    ["cn-beijing", "us-west-1", "eu-west-1"],
    2,
    { kind: "too-many", max: 2, count: 3 },
  ],
  ["many without a limit", ["cn-beijing", "us-west-1", "eu-west-1"], undefined, null],
])("judges %s", (_what, value, maxRegions, problem) => {
  expect(selectionProblem({ value, sourceRegionId: "cn-hangzhou", maxRegions })).toEqual(problem);
});
