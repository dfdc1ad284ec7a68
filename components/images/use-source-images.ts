"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { ImageChoice } from "./image-choice";
import type { SourceImage } from "./source-image";

/** The images of the chosen region and kind, read live; nothing is asked while no region is chosen. */
export function useSourceImages(choice: Pick<ImageChoice, "sourceRegionId" | "imageType">) {
  const trpc = useTRPC();
  const { sourceRegionId: regionId, imageType } = choice;
  return useQuery(trpc.image.list.queryOptions({ regionId, imageType }, { enabled: !!regionId }));
}

/** The chosen image as the cloud tells it; null while it is not chosen, not read yet, or gone. */
export function useChosenImage(choice: ImageChoice): SourceImage | null {
  const images = useSourceImages(choice);
  return images.data?.find((image) => image.imageId === choice.sourceImageId) ?? null;
}
