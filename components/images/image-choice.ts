import type { VersionContent } from "@/server/domain/version/version-input";

/** The part of a version's content that says which image it distributes. */
export type ImageChoice = Pick<
  VersionContent,
  "imageType" | "productCode" | "productVersion" | "sourceRegionId" | "sourceImageId"
>;

/** The choice after turning to another kind of image: the region stays, the rest is open again. */
export function ofType(choice: ImageChoice, imageType: ImageChoice["imageType"]): ImageChoice {
  if (choice.imageType === imageType) return choice;
  return { ...inRegion(choice, ""), sourceRegionId: choice.sourceRegionId, imageType };
}

/** The choice after turning to another region: images live in one region, so image and product are open again. */
export function inRegion(choice: ImageChoice, sourceRegionId: string): ImageChoice {
  if (choice.sourceRegionId === sourceRegionId) return choice;
  return {
    ...choice,
    sourceRegionId,
    sourceImageId: "",
    productCode: null,
    productVersion: null,
  };
}

/** The choice after turning to another product: which of its images is open again. */
export function ofProduct(choice: ImageChoice, productCode: string): ImageChoice {
  if (choice.productCode === productCode) return choice;
  return { ...choice, productCode, productVersion: null, sourceImageId: "" };
}

/** The choice of an image; a marketplace image brings the version of its product along. */
export function ofImage(
  choice: ImageChoice,
  image: { imageId: string; imageVersion: string | null },
): ImageChoice {
  const productVersion = choice.imageType === "marketplace" ? image.imageVersion : null;
  return { ...choice, sourceImageId: image.imageId, productVersion };
}
