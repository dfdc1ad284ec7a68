import type { Call, Outcome } from "../call";
import { describedImage } from "../described-image";
import { refuseDryRun } from "../dry-run";
import { readImageFilter } from "../image-filter";
import { canSee, requiredRegion } from "../image-lookup";
import { Refusal } from "../refusal";

/** DescribeImages: the images the caller sees in a region, filtered, newest first, paged. */
export function describeImages(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const { pageNumber, pageSize } = readPage(call);
  const matches = readImageFilter(call);
  refuseDryRun(call);
  const { uid } = call.actor;
  const found = Object.values(call.world.images)
    .filter((image) => image.regionId === regionId && canSee(image, uid) && matches(image))
    .sort((a, b) => b.createdAt - a.createdAt || b.sequence - a.sequence);
  const page = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return {
    answer: {
      RegionId: regionId,
      TotalCount: found.length,
      PageNumber: pageNumber,
      PageSize: pageSize,
      Images: { Image: page.map((image) => describedImage(call, image)) },
    },
  };
}

function readPage({ params }: Call): { pageNumber: number; pageSize: number } {
  try {
    return {
      pageNumber: params.wholeNumber("PageNumber", 1, 1, Number.MAX_SAFE_INTEGER),
      pageSize: params.wholeNumber("PageSize", 10, 1, 100),
    };
  } catch {
    throw new Refusal(400, "InvalidParamter", "Invalid Parameter.");
  }
}
