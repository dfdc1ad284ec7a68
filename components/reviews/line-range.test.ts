import { expect, it } from "vitest";
import { lineRange } from "./line-range";

it.each([
  [1, 1, "one"],
  [2, 3, "two\nthree"],
  [3, 3, "three"],
  [3, 9, "three"],
  [7, 9, ""],
])("takes lines %d to %d as %j", (fromLine, toLine, expected) => {
  const text = "one\ntwo\nthree";
  expect(text.slice(...lineRange(text, { fromLine, toLine }))).toBe(expected);
});

it("leaves out the end of a line, also after a carriage return", () => {
  expect(lineRange("a\r\nb\r\n", { fromLine: 2, toLine: 2 })).toEqual([3, 5]);
});
