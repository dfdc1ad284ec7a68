import { expect, it } from "vitest";
import type { CodeRange } from "./code-editor-types";
import { nextProblem } from "./next-problem";

const at = (path: string, from: number, to: number) => ({ path, range: [from, to] as CodeRange });
const first = at("a.tf", 4, 8);
const second = at("a.tf", 20, 24);
const other = at("b.tf", 0, 3);
const markers = [other, second, first];
const paths = ["a.tf", "b.tf"];

it.each([
  ["the first of the file", at("a.tf", 0, 0), "next", first],
  ["the next, when one is selected", first, "next", second],
  ["the one of the next file", second, "next", other],
  ["the first again behind the last", other, "next", first],
  ["the previous", second, "previous", first],
  ["the last before the first", at("a.tf", 0, 0), "previous", other],
] as const)("leads to %s", (_what, cursor, direction, expected) => {
  expect(nextProblem(markers, paths, cursor, direction)).toBe(expected);
});

it("leads nowhere where nothing is wrong", () => {
  expect(nextProblem([], paths, at("a.tf", 0, 0), "next")).toBeNull();
});
