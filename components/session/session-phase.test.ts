import { describe, expect, it } from "vitest";
import { endByOwnClock, sessionPhase, WARNING_MS } from "./session-phase";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const HOUR = 3_600_000;

describe("sessionPhase", () => {
  it.each([
    ["eight hours ahead", 8 * HOUR, "running", 8 * HOUR - WARNING_MS],
    ["just before the warning", WARNING_MS + 1, "running", 1],
    ["when the warning is due", WARNING_MS, "ending", WARNING_MS],
    ["a millisecond before the end", 1, "ending", 1],
    ["at the end", 0, "ended", null],
    ["after sleeping through the end", -HOUR, "ended", null],
    ["further ahead than a timer can wait", 60 * 24 * HOUR, "running", 2 ** 31 - 1],
  ])("tells %s", (_when, left, phase, lookAgainMs) => {
    expect(sessionPhase(NOW + left, NOW)).toEqual({ phase, lookAgainMs });
  });

  it("reaches the end by looking again as often as it asks for", () => {
    const seen: string[] = [];
    let now = NOW;
    for (let look = sessionPhase(NOW + 8 * HOUR, now); ; look = sessionPhase(NOW + 8 * HOUR, now)) {
      seen.push(look.phase);
      if (look.lookAgainMs === null) break;
      now += look.lookAgainMs;
    }
    expect(seen).toEqual(["running", "ending", "ended"]);
  });
});

describe("endByOwnClock", () => {
  const expires = "2026-11-23T17:00:00.000Z";

  it("takes over the time left, not the server's clock", () => {
    const twoHoursBehind = NOW - 2 * HOUR;
    expect(endByOwnClock(expires, "Mon, 23 Nov 2026 09:00:00 GMT", twoHoursBehind)).toBe(
      twoHoursBehind + 8 * HOUR,
    );
  });

  it.each([null, "yesterday"])("trusts the own clock when the server tells %j", (date) => {
    expect(endByOwnClock(expires, date, NOW)).toBe(Date.parse(expires));
  });

  it("knows no end without a date", () => {
    expect(endByOwnClock("soon", null, NOW)).toBeNull();
  });
});
