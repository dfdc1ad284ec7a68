import { expect, it } from "vitest";
import { regionById, regionLabel } from "./region-label";
import { TESTING_REGIONS } from "./testing-regions";

it.each([
  ["en", "China (Hangzhou)"],
  ["zh-CN", "华东1（杭州）"],
  ["zh", "华东1（杭州）"],
  ["fr", "China (Hangzhou)"],
])("names a region for a reader of %s", (locale, name) => {
  expect(regionLabel(regionById("cn-hangzhou", TESTING_REGIONS), locale)).toBe(name);
});

it("stands in for a region that is no longer listed", () => {
  expect(regionById("cn-gone", TESTING_REGIONS)).toEqual({
    id: "cn-gone",
    nameEn: "cn-gone",
    nameZh: "cn-gone",
    open: false,
  });
});
