import { describe, expect, it } from "vitest";
import { changedLines } from "./changed-lines";

describe("changedLines", () => {
  it("finds nothing in equal texts, whatever ends their lines", () => {
    expect(changedLines("a\nb", "a\nb")).toEqual([]);
    expect(changedLines("a\r\nb", "a\nb")).toEqual([]);
  });

  it("parts changes that unchanged lines separate", () => {
    expect(changedLines("a\nm-1\nm-2\nb\nm-3", "a\nn-1\nn-2\nb\nn-3")).toEqual([
      { beforeLine: 2, afterLine: 2, before: ["m-1", "m-2"], after: ["n-1", "n-2"] },
      { beforeLine: 5, afterLine: 5, before: ["m-3"], after: ["n-3"] },
    ]);
  });

  it("takes what lies between the first and last difference where lines came or went", () => {
    expect(changedLines("a\nb\nc", "a\nx\ny\nc")).toEqual([
      { beforeLine: 2, afterLine: 2, before: ["b"], after: ["x", "y"] },
    ]);
    expect(changedLines("a\na", "a\na\na")).toEqual([
      { beforeLine: 3, afterLine: 3, before: [], after: ["a"] },
    ]);
  });
});
