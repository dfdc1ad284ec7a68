import { expect, it } from "vitest";
import { waitedFor } from "./waited-for";

const HOUR = 3_600_000;

it.each([
  [-5_000, 1, "minute", "fresh"],
  [59 * 60_000, 59, "minute", "fresh"],
  [HOUR, 1, "hour", "fresh"],
  [24 * HOUR - 1, 23, "hour", "fresh"],
  [24 * HOUR, 24, "hour", "long"],
  [48 * HOUR, 2, "day", "long"],
  [72 * HOUR, 3, "day", "overdue"],
])("words a wait of %d ms as %d %s, %s", (ms, value, unit, patience) => {
  expect(waitedFor(ms)).toEqual({ value, unit, patience });
});
