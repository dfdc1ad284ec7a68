import { describe, expect, it } from "vitest";
import { findUnstorableText } from "./unstorable-text";

describe("texts that no row can hold", () => {
  it.each([
    [{ a: { b: ["fine", "cut\u0000off"] } }, ["a", "b", 1]],
    [{ tags: [{ key: "\ud800" }] }, ["tags", 0, "key"]],
    ["\u0000", []],
    [{ "odd\u0000key": 1 }, []],
  ])("are found in %j", (input, path) => {
    expect(findUnstorableText(input)).toEqual(path);
  });

  it.each([
    "中文 😀 𠮷",
    { a: null, b: undefined, c: 1, d: [true], e: "line\nbreak\ttab" },
    null,
    undefined,
  ])("are not found in %j", (input) => {
    expect(findUnstorableText(input)).toBeNull();
  });
});
