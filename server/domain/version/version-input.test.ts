import { describe, expect, it } from "vitest";
import { versionContent } from "./version-input";

const content = {
  name: "v1_0",
  description: "A version that is right in every field.",
  imageType: "own",
  productCode: null,
  productVersion: null,
  sourceRegionId: "cn-hangzhou",
  sourceImageId: "m-bp1a7d2m6r4t9y1u3h8j",
  regionIds: ["cn-beijing"],
};

function problems(value: unknown): Record<string, string> {
  const issues = versionContent.safeParse(value).error?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join("."), issue.message]));
}

describe("versionContent", () => {
  it.each([
    ["nothing wrong", {}, {}],
    ["no region", { regionIds: [] }, { regionIds: "rules.regions_empty" }],
    ["no image", { sourceImageId: "" }, { sourceImageId: "rules.image_missing" }],
    [
      "a marketplace image without a product, and a short name",
      { imageType: "marketplace", name: "v" },
      { productCode: "rules.product_missing", name: "rules.version_name_length" },
    ],
  ])("%s", (_name, change, expected) => {
    expect(problems({ ...content, ...change })).toEqual(expected);
  });

  it.each([null, undefined, 7, "text", []])("refuses %j without falling over", (value) => {
    expect(versionContent.safeParse(value).success).toBe(false);
  });
});
