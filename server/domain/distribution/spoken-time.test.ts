import { expect, it } from "vitest";
import { spokenTime } from "./spoken-time";

it.each([
  [0, { unit: "moment" }],
  [59, { unit: "moment" }],
  [60, { unit: "minutes", value: 1 }],
  [61, { unit: "minutes", value: 2 }],
  [15 * 60, { unit: "minutes", value: 15 }],
  [16 * 60, { unit: "minutes", value: 20 }],
  [89 * 60, { unit: "minutes", value: 90 }],
  [90 * 60, { unit: "hours", min: 1, max: 2 }],
  [120 * 60, { unit: "hours", min: 2, max: 3 }],
  [150 * 60, { unit: "hours", min: 2, max: 3 }],
])("says %d seconds as %o", (seconds, spoken) => {
  expect(spokenTime(seconds)).toEqual(spoken);
});
