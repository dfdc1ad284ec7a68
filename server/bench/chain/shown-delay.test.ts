import { expect, it } from "vitest";
import { type ShownCopy, shownDelay } from "./shown-delay";

/** Looked at every two seconds; Available at 5 s, which the look of 6 s was to see. */
const copy: ShownCopy = {
  regionId: "cn-beijing",
  imageId: "m-1",
  looks: [2, 4, 6].map((second) => ({ plannedAt: (second - 2) * 1000, dueAt: second * 1000 })),
  endedAt: 5_000,
  verifyingAt: 6_100,
  availableAt: 6_200,
  shownAt: 6_400,
};

it("counts what comes on top of the look that was planned when the image became Available", () => {
  expect(shownDelay([copy])).toMatchObject({ value: 1_400 - 2_000, ok: true });
});

it("does not excuse a look that is late", () => {
  const late = { ...copy, verifyingAt: 9_000, availableAt: 9_100, shownAt: 9_300 };
  expect(shownDelay([late])).toMatchObject({ value: 4_300 - 2_000, ok: false });
});

it("is decided by the slowest twentieth", () => {
  const slow = { ...copy, shownAt: 8_000 };
  expect(shownDelay([...Array(18).fill(copy), slow]).ok).toBe(false);
  expect(shownDelay([...Array(19).fill(copy), slow]).ok).toBe(true);
});

it("refuses to tell of an image at which no look was planned", () => {
  expect(() => shownDelay([{ ...copy, looks: [] }])).toThrow("cn-beijing");
});
