import { expect, it } from "vitest";
import { versionName } from "@/server/domain/package/package-fields";
import { nextVersionName } from "./next-version-name";

it.each([
  ["v1_2", [], "v1_3"],
  ["v1_9", [], "v1_10"],
  ["v1", [], "v2"],
  ["r09", [], "r10"],
  ["r099", [], "r100"],
  ["2026_11_23", [], "2026_11_24"],
  ["stable", [], "stable_2"],
  ["stable_", [], "stable__2"],
  ["007", [], "008"],
  ["v1_2", ["v1_2", "v1_3", "v1_4"], "v1_5"],
  ["v1_2", ["v1_4"], "v1_3"],
  ["stable", ["stable", "stable_2"], "stable_3"],
  ["9".repeat(20), [], `1${"0".repeat(20)}`],
])("after %s with %j taken comes %s", (name, taken, next) => {
  expect(nextVersionName(name, taken)).toBe(next);
});

it.each(["x".repeat(50), `${"x".repeat(49)}9`, "9".repeat(50)])(
  "gives a valid name after %s",
  (name) => {
    const next = nextVersionName(name, [name]);
    expect(next).not.toBe(name);
    expect(versionName.safeParse(next).success).toBe(true);
  },
);
