import { describe, expect, it } from "vitest";
import { soakMinutes, soakTime } from "./soak-time";

describe("minutes of what was typed", () => {
  it.each([
    ["30", "minute", 30],
    [" 0 ", "day", 0],
    ["1.1", "hour", 66],
    ["1,5", "hour", 90],
    ["7", "day", 10_080],
    ["0.5", "minute", 0.5],
    ["-1", "hour", -60],
  ] as const)("%j %s", (amount, unit, minutes) => {
    expect(soakMinutes(amount, unit)).toBe(minutes);
  });

  it.each(["", "  ", "soon", "1 h"])("%j is no number", (amount) => {
    expect(soakMinutes(amount, "hour")).toBeNaN();
  });
});

describe("a time in its largest whole unit", () => {
  it.each([
    [0, 0, "minute"],
    [45, 45, "minute"],
    [60, 1, "hour"],
    [90, 90, "minute"],
    [2880, 2, "day"],
    [1500, 25, "hour"],
  ] as const)("%i minutes", (minutes, amount, unit) => {
    expect(soakTime(minutes)).toEqual({ amount, unit });
  });
});
