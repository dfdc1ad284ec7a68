import { describe, expect, it } from "vitest";
import { markdownOf } from "./decoration-look";

const shown = (text: string) => markdownOf(text, "http://localhost");

describe("a hover block", () => {
  it.each([
    ["*bold* _x_ `code`", "\\*bold\\* \\_x\\_ \\`code\\`"],
    ["<b>&amp;", "\\<b\\>\\&amp\\;"],
    ["[a](b) | c", "\\[a\\]\\(b\\) \\| c"],
    ["1. not a list", "1\\. not a list"],
    ["two\r\nlines", "two  \nlines"],
    ["镜像 🚀", "镜像 🚀"],
    ["a   b", "a\u00A0\u00A0 b"],
  ])("shows %j as it is", (text, markdown) => {
    expect(shown(text)).toBe(markdown);
  });

  it("makes links of the console whole, and no others", () => {
    const markdown = "[a](/rules#x) [b](https://example.com/) [c](//example.com)";
    expect(markdownOf({ markdown }, "http://localhost")).toBe(
      "[a](http://localhost/rules#x) [b](https://example.com/) [c](//example.com)",
    );
  });
});
