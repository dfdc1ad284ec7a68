import { describe, expect, it } from "vitest";
import { looksLikeTagLines, parseTagLines } from "./parse-tag-lines";

describe("parseTagLines", () => {
  it("reads one tag a line and drops blanks and empty lines", () => {
    expect(parseTagLines(" env = prod \r\n\n team=web\n")).toEqual([
      { key: "env", value: "prod" },
      { key: "team", value: "web" },
    ]);
  });

  it("divides at the first equals sign only", () => {
    expect(parseTagLines("query=a=b")).toEqual([{ key: "query", value: "a=b" }]);
  });

  it("takes a line without an equals sign as a key without value", () => {
    expect(parseTagLines("beta\ngamma=")).toEqual([
      { key: "beta", value: "" },
      { key: "gamma", value: "" },
    ]);
  });
});

describe("looksLikeTagLines", () => {
  it.each([
    ["env=prod", true],
    ["env\nteam", true],
    ["env\n", false],
    ["env", false],
  ])("says of %j: %j", (text, expected) => {
    expect(looksLikeTagLines(text)).toBe(expected);
  });
});
