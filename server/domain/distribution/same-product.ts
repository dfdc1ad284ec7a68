import type { CloudImage } from "../cloud/cloud-image";
import { differences, type ImageFacts } from "./verify-image";

/** What is known of a marketplace image in its source region. */
export type ProductImage = ImageFacts & { productCode: string | null; name: string };

/** Where the images of marketplace products in a region are found. */
export function productQuery(regionId: string) {
  return { regionId, owner: "marketplace", statuses: ["Available"] } as const;
}

/** Is the image what the marketplace publishes of the same product, and of the same version of it? */
export function isSameProduct(source: ProductImage, image: CloudImage): boolean {
  return (
    image.productCode === source.productCode &&
    image.name === source.name &&
    differences(source, image).length === 0
  );
}
