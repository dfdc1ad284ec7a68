import { describe, expect, it } from "vitest";
import {
  fieldOf,
  furthestStep,
  inReadingOrder,
  pathsOfStep,
  shownStep,
  stepOfPath,
} from "./form-steps";

describe("where a path is shown", () => {
  it.each([
    ["name", "name", 1],
    ["version.name", "version.name", 1],
    ["tags", "tags", 1],
    ["tags.12.key", "tags", 1],
    ["resourceGroupId", "resourceGroupId", 1],
    ["version.productCode", "version.sourceImageId", 2],
    ["version.sourceRegionId", "version.sourceRegionId", 2],
    ["version.regionIds.0", "version.regionIds", 3],
    ["idempotencyKey", null, null],
    ["names", null, null],
  ])("%s stands at %s on page %s", (path, field, step) => {
    expect(fieldOf(path)).toBe(field);
    expect(stepOfPath(path)).toBe(step);
  });
});

it("answers on page 2 for the product too, and on the last page for nothing of its own", () => {
  expect(pathsOfStep(2)).toContain("version.productCode");
  expect(pathsOfStep(2).map(stepOfPath)).toEqual(pathsOfStep(2).map(() => 2));
  expect(pathsOfStep(4)).toEqual([]);
});

it("orders problems as a person reads the form", () => {
  const paths = ["idempotencyKey", "version.regionIds", "tags.0.key", "version.name", "name"];
  expect(inReadingOrder(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
    "name",
    "version.name",
    "tags.0.key",
    "version.regionIds",
    "idempotencyKey",
  ]);
});

it.each([
  [[], 4],
  [["version.regionIds"], 3],
  [["version.regionIds", "version.sourceImageId"], 2],
  [["version.regionIds", "name"], 1],
  [["elsewhere"], 4],
])("with problems at %j a person may go to page %i", (paths, step) => {
  expect(furthestStep(paths)).toBe(step);
});

it.each([
  [1, 1, 1],
  [4, 2, 2],
  [0, 3, 1],
  [-7, 3, 1],
  [2.9, 4, 2],
  [Number.NaN, 4, 1],
] as const)("asked for page %d with %i reached shows %i", (asked, reached, shown) => {
  expect(shownStep(asked, reached)).toBe(shown);
});
