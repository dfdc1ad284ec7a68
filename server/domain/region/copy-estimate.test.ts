import { describe, expect, it } from "vitest";
import { estimateCopies, spokenRange } from "./copy-estimate";

const regions = (count: number) => Array.from({ length: count }, (_, index) => `cn-${index}`);

describe("estimateCopies", () => {
  it.each([
    [0, 40, 0, { min: 0, max: 0 }],
    [1, 1, 1, { min: 0, max: 1 }],
    [1, 40, 40, { min: 10, max: 30 }],
    [5, 40, 200, { min: 10, max: 30 }],
    [7, 40, 280, { min: 20, max: 55 }],
    [30, 40, 1200, { min: 65, max: 180 }],
    [6, 500, 3000, { min: 270, max: 690 }],
  ])("estimates %i copies of %i GiB", (count, sizeGiB, totalGiB, minutes) => {
    expect(estimateCopies({ regions: regions(count), sizeGiB })).toEqual({
      copies: count,
      totalGiB,
      minutes,
    });
  });

  it("knows only the number of copies while the size is unknown", () => {
    expect(estimateCopies({ regions: regions(7), sizeGiB: null })).toEqual({
      copies: 7,
      totalGiB: null,
      minutes: null,
    });
  });

  it("counts a region named twice once", () => {
    expect(estimateCopies({ regions: ["cn-a", "cn-a"], sizeGiB: 10 }).copies).toBe(1);
  });
});

describe("spokenRange", () => {
  it.each([
    [
      { min: 20, max: 55 },
      { unit: "minutes", min: 20, max: 55 },
    ],
    [
      { min: 50, max: 120 },
      { unit: "minutes", min: 50, max: 120 },
    ],
    [
      { min: 65, max: 180 },
      { unit: "hours", min: 1, max: 3 },
    ],
    [
      { min: 270, max: 690 },
      { unit: "hours", min: 4, max: 12 },
    ],
    [
      { min: 50, max: 150 },
      { unit: "minutes", min: 50, max: 150 },
    ],
  ])("says %o as %o", (minutes, spoken) => {
    expect(spokenRange(minutes)).toEqual(spoken);
  });
});
