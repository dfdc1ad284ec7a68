import { expect, it } from "vitest";
import { holdProgress } from "./hold-progress";

const region = (progress: number, attempt = 1) => ({ regionId: "cn-beijing", attempt, progress });

it("lets progress rise", () => {
  expect(holdProgress([region(40)], [region(55)])).toEqual([region(55)]);
});

it("never lets progress fall within an attempt", () => {
  expect(holdProgress([region(40)], [region(10)])).toEqual([region(40)]);
});

it("starts anew with the next attempt", () => {
  expect(holdProgress([region(40)], [region(0, 2)])).toEqual([region(0, 2)]);
});

it("takes regions it has not shown as they are", () => {
  expect(holdProgress([], [region(10)])).toEqual([region(10)]);
});
