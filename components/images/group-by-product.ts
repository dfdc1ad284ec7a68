import type { SourceImage } from "./source-image";

/** A marketplace product and its images in one region. */
export type Product<Image> = { productCode: string; images: Image[] };

/**
 * Images by product, products in the order of their codes, images as they came. Images without a
 * product code belong to no product and are left out.
 */
export function groupByProduct<Image extends Pick<SourceImage, "productCode">>(
  images: readonly Image[],
): Product<Image>[] {
  const groups = new Map<string, Image[]>();
  for (const image of images) {
    if (!image.productCode) continue;
    groups.set(image.productCode, [...(groups.get(image.productCode) ?? []), image]);
  }
  return [...groups]
    .map(([productCode, members]) => ({ productCode, images: members }))
    .sort((a, b) => (a.productCode < b.productCode ? -1 : 1));
}
