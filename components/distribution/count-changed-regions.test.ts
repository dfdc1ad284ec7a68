import { expect, it } from "vitest";
import { countChangedRegions } from "./count-changed-regions";

const region = (regionId: string, progress: number) => ({
  regionId,
  state: "copying" as const,
  cancelling: false,
  skipped: false,
  progress,
  imageId: null,
  attempt: 1,
});

it("counts regions that moved, and new ones", () => {
  const shown = [region("cn-beijing", 10), region("cn-hangzhou", 10)];
  const now = [region("cn-beijing", 10), region("cn-hangzhou", 30), region("us-west-1", 0)];
  expect(countChangedRegions(shown, now)).toBe(2);
});

it("counts nothing when nothing moved", () => {
  expect(countChangedRegions([region("cn-beijing", 10)], [region("cn-beijing", 10)])).toBe(0);
});
