import { diffRegions } from "@/server/domain/region/region-diff";
import type { ReviewDetail } from "./review-data";

/** A region in which a template may be deployed, before or after, and how many of its images change there. */
export type RenderedRegion = {
  regionId: string;
  change: "added" | "removed" | "kept";
  images: number;
};

/** The regions of a template of a submission: those in which an image changes first, those removed last. */
export function renderedRegions(
  review: Pick<ReviewDetail, "content" | "baseline" | "images">,
  name: string,
): RenderedRegion[] {
  const regionsOf = (content: ReviewDetail["content"] | undefined) =>
    content?.templates.find((template) => template.name === name)?.allowedRegionIds;
  const before = regionsOf(review.baseline?.content) ?? null;
  const regions = diffRegions(regionsOf(review.content) ?? [], before).map(({ id, change }) => ({
    regionId: id,
    change,
    images: review.images.filter(
      (image) => image.template === name && image.regionId === id && image.before !== image.after,
    ).length,
  }));
  const rank = ({ change, images }: RenderedRegion) =>
    change === "removed" ? 2 : images > 0 ? 0 : 1;
  return regions.toSorted((a, b) => rank(a) - rank(b));
}
