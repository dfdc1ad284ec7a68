import type { FieldErrors } from "react-hook-form";
import { expect, it } from "vitest";
import { listProblems, problemsWithin } from "./list-problems";

const error = (message: string) => ({ type: "custom", message });

const ERRORS = {
  version: { regionIds: error("c"), name: error("b") },
  tags: [undefined, { key: error("k"), value: error("v") }],
  name: { ...error("a"), ref: { name: "name" } },
} as unknown as FieldErrors;

it("lists what is wrong in reading order", () => {
  expect(listProblems(ERRORS)).toEqual([
    { path: "name", message: "a" },
    { path: "version.name", message: "b" },
    { path: "tags.1.key", message: "k" },
    { path: "tags.1.value", message: "v" },
    { path: "version.regionIds", message: "c" },
  ]);
});

it("finds nothing in a form that is right", () => {
  expect(listProblems({})).toEqual([]);
});

it.each([
  [ERRORS, { "1.key": "k", "1.value": "v" }],
  [{ tags: error("many") }, { "": "many" }],
  [{ tags: { root: error("many") } }, { "": "many" }],
  [{ tagsOfOthers: error("x") }, {}],
])("tells the problems within tags of %j", (errors, within) => {
  expect(problemsWithin(errors as unknown as FieldErrors, "tags")).toEqual(within);
});
