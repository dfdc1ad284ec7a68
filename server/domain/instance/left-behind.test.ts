import { expect, it } from "vitest";
import { leftBehind } from "./left-behind";

const running = [
  { templateName: "small", regionId: "cn-beijing", count: 3 },
  { templateName: "small", regionId: "eu-central-1", count: 1 },
  { templateName: "large", regionId: "cn-beijing", count: 2 },
];

it.each([
  ["nothing changes", { small: ["cn-beijing", "eu-central-1"], large: ["cn-beijing"] }, []],
  ["a region goes", { small: ["cn-beijing"], large: ["cn-beijing"] }, [1]],
  ["a template goes", { small: ["cn-beijing", "eu-central-1"] }, [2]],
  [
    "a template gets another name",
    { tiny: ["cn-beijing", "eu-central-1"], large: ["cn-beijing"] },
    [3, 1],
  ],
])("counts who stays behind when %s", (_, offered, counts) => {
  const templates = Object.entries(offered).map(([name, allowedRegionIds]) => ({
    name,
    allowedRegionIds,
  }));
  expect(leftBehind(templates, running).map(({ count }) => count)).toEqual(counts);
});
