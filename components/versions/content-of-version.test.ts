import { describe, expect, it } from "vitest";
import { versionContent } from "@/server/domain/version/version-input";
import { contentAfter, contentOfVersion, type VersionSource } from "./content-of-version";

const VERSION: VersionSource = {
  name: "v1_2",
  description: "Nginx 1.28 on Alibaba Cloud Linux 3",
  imageType: "own",
  productCode: null,
  productVersion: null,
  source: { regionId: "cn-hangzhou", imageId: "m-bp1a7d2m6r4t9y1u3h8j" },
  regionIds: ["ap-southeast-1", "ap-southeast-2", "cn-beijing", "cn-hangzhou"],
};

const REGIONS = [
  { id: "cn-hangzhou", open: true },
  { id: "cn-beijing", open: true },
  { id: "ap-southeast-1", open: true },
  { id: "ap-southeast-2", open: false },
].map((region) => ({ ...region, nameEn: region.id, nameZh: region.id }));

it("gives the content of a version in a shape its form can send back", () => {
  const content = contentOfVersion(VERSION);
  expect(versionContent.parse(content)).toEqual(content);
  expect(content.regionIds).toEqual(["cn-beijing", "ap-southeast-1", "ap-southeast-2"]);
  expect(content.sourceImageId).toBe("m-bp1a7d2m6r4t9y1u3h8j");
});

describe("a new version", () => {
  const known = { regions: REGIONS, takenNames: ["v1_2", "v1_3"] };

  it("starts with the content before it under the next free name", () => {
    expect(contentAfter(VERSION, known)).toEqual({
      ...contentOfVersion(VERSION),
      name: "v1_4",
      regionIds: ["cn-beijing", "ap-southeast-1"],
    });
  });

  it("keeps the marketplace product", () => {
    const product = {
      imageType: "marketplace",
      productCode: "cmjj1",
      productVersion: "5.2",
    } as const;
    expect(contentAfter({ ...VERSION, ...product }, known)).toMatchObject(product);
  });
});
