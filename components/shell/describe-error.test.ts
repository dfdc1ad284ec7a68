import { expect, it } from "vitest";
import { describeError, isStaleBuild } from "./describe-error";

it("lists what finds the failure in the log", () => {
  const error = Object.assign(new Error("boom"), { digest: "123" });
  const text = describeError(error, {
    address: "http://localhost/packages",
    at: "2026-01-01T00:00:00Z",
  });
  expect(text.split("\n")).toEqual([
    "Reference: 123",
    "Message: boom",
    "Address: http://localhost/packages",
    "Time: 2026-01-01T00:00:00Z",
  ]);
});

it("tells a missing chunk of an older build from other failures", () => {
  expect(isStaleBuild(new Error("Loading chunk 42 failed."))).toBe(true);
  expect(isStaleBuild(new TypeError("Failed to fetch dynamically imported module: /x.js"))).toBe(
    true,
  );
  expect(isStaleBuild(Object.assign(new Error(""), { name: "ChunkLoadError" }))).toBe(true);
  expect(isStaleBuild(new Error("boom"))).toBe(false);
});
