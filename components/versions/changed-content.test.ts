import { expect, it } from "vitest";
import { changedContent } from "./changed-content";
import { EMPTY_CONTENT } from "./form-values";

const THEIRS = { ...EMPTY_CONTENT, name: "v1", regionIds: ["cn-beijing", "cn-hangzhou"] };

it.each([
  [{}, []],
  [{ regionIds: ["cn-hangzhou", "cn-beijing"] }, []],
  [{ name: "v2" }, ["name"]],
  [{ description: "More to say" }, ["description"]],
  [{ sourceImageId: "m-2" }, ["image"]],
  [{ sourceRegionId: "cn-beijing" }, ["image"]],
  [{ imageType: "marketplace" as const }, ["image"]],
  [{ regionIds: ["cn-beijing"] }, ["regions"]],
  [{ name: "v2", regionIds: [] }, ["name", "regions"]],
])("%j differs in %j", (change, parts) => {
  expect(changedContent({ ...THEIRS, ...change }, THEIRS)).toEqual(parts);
});
