import { expect, it } from "vitest";
import { timeParts } from "./time-parts";

it.each([
  [-3, []],
  [0, []],
  [0.2, ["1 second"]],
  [59, ["59 second"]],
  [60, ["1 minute"]],
  [252, ["4 minute", "12 second"]],
  [7384, ["2 hour", "3 minute"]],
  [86_430, ["1 day"]],
  [7 * 86_400, ["7 day"]],
])("writes %d seconds in the two largest units", (seconds, parts) => {
  expect(timeParts(seconds).map(({ value, unit }) => `${value} ${unit}`)).toEqual(parts);
});
