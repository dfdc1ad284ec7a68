import { expect, it } from "vitest";
import { tooLargeToSend } from "./too-large-to-send";

it.each([
  ["nothing", {}, null],
  ["as much as is sent", { a: "x".repeat(11_999) }, null],
  ["more than is sent", { a: "x".repeat(12_000) }, "a"],
  ["too much together", { a: "x".repeat(5000), b: "x".repeat(8000) }, "b"],
  ["what grows when it is encoded", { a: "密".repeat(2000), b: "x" }, "a"],
  ["half a character", { a: "\ud83d" }, null],
])("%s", (_, values, name) => {
  expect(tooLargeToSend(values)).toBe(name);
});
