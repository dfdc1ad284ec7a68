import { expect, it } from "vitest";
import { type ImageChoice, inRegion, ofImage, ofProduct, ofType } from "./image-choice";

const OWN: ImageChoice = {
  imageType: "own",
  productCode: null,
  productVersion: null,
  sourceRegionId: "cn-hangzhou",
  sourceImageId: "m-1",
};
const MARKET: ImageChoice = {
  ...OWN,
  imageType: "marketplace",
  productCode: "cmjj1",
  productVersion: "5.2",
};

it.each([
  ["the same type", ofType(OWN, "own"), OWN],
  [
    "another type",
    ofType(OWN, "marketplace"),
    { ...OWN, imageType: "marketplace", sourceImageId: "" },
  ],
  ["own images again", ofType(MARKET, "own"), { ...OWN, sourceImageId: "" }],
  ["the same region", inRegion(MARKET, "cn-hangzhou"), MARKET],
  [
    "another region",
    inRegion(MARKET, "cn-beijing"),
    {
      ...MARKET,
      sourceRegionId: "cn-beijing",
      sourceImageId: "",
      productCode: null,
      productVersion: null,
    },
  ],
  ["the same product", ofProduct(MARKET, "cmjj1"), MARKET],
  [
    "another product",
    ofProduct(MARKET, "cmjj2"),
    { ...MARKET, productCode: "cmjj2", productVersion: null, sourceImageId: "" },
  ],
  [
    "an own image",
    ofImage(OWN, { imageId: "m-2", imageVersion: "9" }),
    { ...OWN, sourceImageId: "m-2" },
  ],
  [
    "a marketplace image",
    ofImage(MARKET, { imageId: "m-2", imageVersion: "5.3" }),
    { ...MARKET, sourceImageId: "m-2", productVersion: "5.3" },
  ],
])("turns to %s", (_, after, expected) => {
  expect(after).toEqual(expected);
});
