import type { Call, Outcome } from "../call";
import { findOwn, requiredRegion } from "../image-lookup";
import { Refusal } from "../refusal";
import { timestamp } from "../timestamp";

/** DescribeImageSharePermission: the accounts an image of the caller is shared with, paged. */
export function describeImageSharePermission(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const imageId = call.params.required("ImageId");
  const pageNumber = call.params.wholeNumber("PageNumber", 1, 1, Number.MAX_SAFE_INTEGER);
  const pageSize = call.params.wholeNumber("PageSize", 10, 1, 100);
  const image = findOwn(call.world, regionId, imageId, call.actor.uid);
  if (!image) {
    throw new Refusal(
      404,
      "InvalidImageId.NotFound",
      `The specified image ${imageId} does not exist.`,
    );
  }
  const page = image.shares.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return {
    answer: {
      RegionId: regionId,
      ImageId: imageId,
      TotalCount: image.shares.length,
      PageNumber: pageNumber,
      PageSize: pageSize,
      ShareGroups: { ShareGroup: image.isPublic ? [{ Group: "all" }] : [] },
      Accounts: {
        Account: page.map(({ uid, sharedAt }) => ({
          AliyunId: uid,
          SharedTime: timestamp(sharedAt),
        })),
      },
    },
  };
}
