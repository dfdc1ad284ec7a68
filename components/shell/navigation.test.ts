import { expect, it } from "vitest";
import { isWithin, NAVIGATION, startOf } from "./navigation";

it("starts each role at its first entry", () => {
  expect(startOf("supplier")).toBe("/packages");
  expect(startOf("reviewer")).toBe("/reviews");
  for (const role of ["admin", "customer"] as const) expect(startOf(role)).toBe("/home");
});

it.each([
  ["packages", ["supplier"]],
  ["services", ["supplier"]],
  ["orphans", ["supplier"]],
  ["reviews", ["reviewer"]],
  ["templates", ["supplier", "reviewer"]],
  ["catalog", ["supplier", "customer"]],
  ["instances", ["supplier", "customer"]],
  ["accounts", ["admin"]],
  ["prices", ["admin"]],
])("offers %s to %j only", (key, allowed) => {
  const roles = Object.entries(NAVIGATION).filter(([, items]) =>
    items.some((item) => item.key === key),
  );
  expect(roles.map(([name]) => name)).toEqual(allowed);
});

it.each([
  ["/packages", true],
  ["/packages/p1/versions/v1", true],
  ["/packages-archive", false],
  ["/home", false],
])("marks the entry current for %s: %s", (pathname, current) => {
  expect(isWithin(pathname, "/packages")).toBe(current);
});
