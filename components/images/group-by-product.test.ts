import { expect, it } from "vitest";
import { groupByProduct } from "./group-by-product";

it("groups images by product and leaves out those of none", () => {
  const images = [
    { imageId: "m-1", productCode: "b" },
    { imageId: "m-2", productCode: "a" },
    { imageId: "m-3", productCode: "b" },
    { imageId: "m-4", productCode: null },
  ];
  expect(groupByProduct(images)).toEqual([
    { productCode: "a", images: [images[1]] },
    { productCode: "b", images: [images[0], images[2]] },
  ]);
});
