import { expect, it } from "vitest";
import { positionsIn } from "./text-positions";

it.each([
  ["the first character", "ab\ncd", 0, 1, 1],
  ["the start of a line", "ab\ncd", 3, 2, 1],
  ["a line feed itself", "ab\ncd", 2, 1, 3],
  ["the end of the text", "ab\ncd", 5, 2, 3],
  ["lines that end in CRLF", "a\r\nb\r\nc", 6, 3, 1],
  ["an emoji, which is two units", "😀x", 2, 1, 3],
  ["ideographs, which are one unit each", "镜像x", 2, 1, 3],
  ["behind a byte-order mark", "\uFEFFab", 1, 1, 1],
  ["the mark itself", "\uFEFFab", 0, 1, 1],
  ["an empty text", "", 0, 1, 1],
  ["a line that is empty", "\n\n\nx", 2, 3, 1],
])("counts %s", (_, text, offset, line, column) => {
  expect(positionsIn(text)(offset)).toEqual({ line, column });
});
