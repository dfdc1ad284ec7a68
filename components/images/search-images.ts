import type { SourceImage } from "./source-image";

type Searched = Pick<SourceImage, "imageId" | "name" | "osName" | "osType" | "architecture">;

/** The images that hold every word of the query in name, id, system or architecture; case does not count. */
export function searchImages<Image extends Searched>(
  images: readonly Image[],
  query: string,
): Image[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return images.filter((image) => {
    const text = [image.name, image.imageId, image.osName, image.osType, image.architecture]
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
