import { expect, it } from "vitest";
import { neighbourAfterRemoval } from "./neighbour-after-removal";

it.each([
  [["a", "b", "c"], "a", "b"],
  [["a", "b", "c"], "b", "c"],
  [["a", "b", "c"], "c", "b"],
  [["a"], "a", null],
  [["a"], "z", null],
])("of %j without %s gives %s", (ids, removed, next) => {
  expect(neighbourAfterRemoval(ids, removed)).toBe(next);
});
