import { describe, expect, it } from "vitest";
import { returnTo } from "./return-to";

describe("returnTo", () => {
  it.each(["/packages", "/packages/dp-1?tab=versions&q=a%20b", "/packages#regions", "/sign-input"])(
    "keeps the path %s",
    (path) => {
      expect(returnTo(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    null,
    "",
    "packages",
    "https://evil.test/",
    "//evil.test/x",
    "/\\evil.test",
    "\\\\evil.test",
    "/\t/evil.test",
    "javascript:alert(1)",
    "/sign-in?returnTo=/packages",
    "/set-up/token",
    "/api/auth/signout",
  ])("sends %s home", (asked) => {
    expect(returnTo(asked)).toBe("/");
  });

  it("never yields a path that names a host", () => {
    expect(returnTo("/.//evil.test/x")).toBe("/evil.test/x");
  });
});
