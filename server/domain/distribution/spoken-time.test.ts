import { expect, it } from "vitest";
import { spokenTime } from "./spoken-time";

it.each([
  [0, { unit: "moment" }],
  [59, { unit: "moment" }],
  [60, { unit: "minutes", min: 1, max: 1 }],
  [61, { unit: "minutes", min: 2, max: 2 }],
  [15 * 60, { unit: "minutes", min: 15, max: 15 }],
  [16 * 60, { unit: "minutes", min: 20, max: 20 }],
  [89 * 60, { unit: "minutes", min: 90, max: 90 }],
  [90 * 60, { unit: "hours", min: 1, max: 2 }],
  [120 * 60, { unit: "hours", min: 2, max: 3 }],
  [150 * 60, { unit: "hours", min: 2, max: 3 }],
])("says %d seconds as %o", (seconds, spoken) => {
  expect(spokenTime({ least: seconds, most: seconds })).toEqual(spoken);
});

it.each([
  [0, 40, { unit: "moment" }],
  [30, 200, { unit: "minutes", min: 0, max: 4 }],
  [130, 200, { unit: "minutes", min: 2, max: 4 }],
  [600, 1_700, { unit: "minutes", min: 10, max: 30 }],
  [600, 6_000, { unit: "hours", min: 0, max: 2 }],
  [4_000, 11_000, { unit: "hours", min: 1, max: 4 }],
])("says between %d and %d seconds as %o", (least, most, spoken) => {
  expect(spokenTime({ least, most })).toEqual(spoken);
});
