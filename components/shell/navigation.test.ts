import { expect, it } from "vitest";
import { isWithin, NAVIGATION, startOf } from "./navigation";

it("starts each role at its first entry", () => {
  expect(startOf("supplier")).toBe("/packages");
  for (const role of ["reviewer", "admin", "customer"] as const)
    expect(startOf(role)).toBe("/home");
});

it("offers packages to suppliers only", () => {
  const roles = Object.entries(NAVIGATION).filter(([, items]) =>
    items.some((item) => item.key === "packages"),
  );
  expect(roles.map(([role]) => role)).toEqual(["supplier"]);
});

it.each([
  ["/packages", true],
  ["/packages/p1/versions/v1", true],
  ["/packages-archive", false],
  ["/home", false],
])("marks the entry current for %s: %s", (pathname, current) => {
  expect(isWithin(pathname, "/packages")).toBe(current);
});
