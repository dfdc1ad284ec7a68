import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

function ask(headers: Record<string, string>, ownUrl?: string): boolean {
  return isSameOrigin({ headers: new Headers({ host: "console.test:3000", ...headers }) }, ownUrl);
}

describe("isSameOrigin", () => {
  it.each([
    ["our page", { "sec-fetch-site": "same-origin", origin: "http://console.test:3000" }, true],
    ["an address typed by the person", { "sec-fetch-site": "none" }, true],
    ["a foreign page", { "sec-fetch-site": "cross-site", origin: "https://evil.test" }, false],
    [
      "a sister subdomain",
      { "sec-fetch-site": "same-site", origin: "http://a.console.test" },
      false,
    ],
    ["a foreign page that forges nothing", { "sec-fetch-site": "cross-site" }, false],
    ["an old browser, our page", { origin: "http://console.test:3000" }, true],
    ["an old browser, another port", { origin: "http://console.test:4000" }, false],
    ["an old browser, foreign page", { origin: "https://evil.test" }, false],
    ["a sandboxed frame", { origin: "null" }, false],
    ["an unreadable origin", { origin: "::" }, false],
    ["no browser at all", {}, true],
  ])("%s", (_who, headers, answer) => {
    expect(ask(headers)).toBe(answer);
  });

  it("accepts the configured address behind a proxy that rewrites Host", () => {
    const origin = "https://imagecast.example";
    expect(ask({ origin }, "https://imagecast.example/")).toBe(true);
    expect(ask({ origin }, "https://other.example")).toBe(false);
    expect(ask({ origin })).toBe(false);
  });
});
