import type { CloudImage, CloudImageStatus } from "../domain/cloud/cloud-image";

/** Which images of a region to read. All given conditions hold together. */
export type ImageQuery = {
  regionId: string;
  /** At most 100. */
  imageIds?: readonly string[];
  /** Exact image name. */
  name?: string;
  owner?: CloudImage["ownerAlias"];
  /** Default: every status (the cloud's own default is Available alone). */
  statuses?: readonly CloudImageStatus[];
};

/** A region as DescribeRegions tells it. */
export type CloudRegion = { regionId: string; nameEn: string; nameZh: string };

/** What CopyImage is asked for. */
export type CopyOrder = {
  fromRegionId: string;
  imageId: string;
  regionId: string;
  name: string;
  description: string;
  tags: Record<string, string>;
  clientToken: string;
};

/**
 * The image side of a cloud, in one account. Every method throws CloudError: `rejected` for a proper
 * no of the provider, `throttled` or `unavailable` when there was no answer to rely on.
 */
export type ImageCloud = {
  /** Regions the account may use, named in English and Chinese. */
  regions(): Promise<CloudRegion[]>;
  /** Images of a region, all pages. An unknown id is simply absent. */
  images(query: ImageQuery): Promise<CloudImage[]>;
  /** Starts a copy; answers at once with the id of the image to come. */
  copyImage(order: CopyOrder): Promise<{ imageId: string; requestId: string }>;
  /** Stops a copy under way and removes it. */
  cancelCopy(target: { regionId: string; imageId: string }): Promise<void>;
  /** Removes an image; a missing one is no error. */
  deleteImage(target: { regionId: string; imageId: string }): Promise<void>;
  /** Adds and removes accounts that may use the image; at most 10 of each. */
  changeShares(change: {
    regionId: string;
    imageId: string;
    add?: readonly string[];
    remove?: readonly string[];
  }): Promise<void>;
};
