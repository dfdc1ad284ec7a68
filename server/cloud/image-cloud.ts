import type { CloudImage, CloudImageStatus } from "../domain/cloud/cloud-image";

/** Which images of a region to read. All given conditions hold together. */
export type ImageQuery = {
  regionId: string;
  /** At most 100. */
  imageIds?: readonly string[];
  /** Exact image name. */
  name?: string;
  owner?: CloudImage["ownerAlias"];
  /** A tag the image carries, whatever its value; then every page is read, however many there are. */
  tagKey?: string;
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

/** Which image of the account is meant. */
export type ImageAddress = { regionId: string; imageId: string };

/** Who may use an image beside its owner. An image can be both; the accounts then matter once it is no longer public. */
export type ImagePermission = {
  /** A community image: every account of this cloud may use it. */
  public: boolean;
  /** Accounts the image is shared with. */
  accounts: string[];
};

/** What proves to the provider's support that a change was asked for. */
export type Receipt = { requestId: string };

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
  /**
   * Asks whether a copy would be accepted now, without making it (`DryRun`). Comes back when it would, and throws what
   * copyImage would throw when not.
   */
  dryRunCopy(order: Omit<CopyOrder, "clientToken" | "description" | "tags">): Promise<void>;
  /** Stops a copy under way and removes it. */
  cancelCopy(image: ImageAddress): Promise<void>;
  /** Removes an image; a missing one is no error. */
  deleteImage(image: ImageAddress): Promise<void>;
  /**
   * Adds and removes accounts that may use the image; at most 10 of each, as ECS drops the rest without
   * a word. Refused for a public image when it adds (`Image.Public`), beyond 50 accounts
   * (`QuotaExceed.ShareImage`) and for a deprecated image (`OperationDenied.InvalidImageStatus`).
   */
  changeShares(
    change: ImageAddress & { add?: readonly string[]; remove?: readonly string[] },
  ): Promise<Receipt>;
  /** Asks whether the image could be shared with the account now, without doing it (`DryRun`). Throws what changeShares would. */
  dryRunShare(share: ImageAddress & { accountUid: string }): Promise<void>;
  /** Who may use the image. Only its owner may ask; anybody else meets `InvalidImageId.NotFound`. */
  permission(image: ImageAddress): Promise<ImagePermission>;
  /** Makes a community image of it (`Image.Public` when it is one). Shares stay. */
  publish(image: ImageAddress): Promise<Receipt>;
  /** Takes it back from the community (`Image.NotPublic` when it is not there). Shares stay in force. */
  unpublish(image: ImageAddress): Promise<Receipt>;
  /** Makes a deprecated image available again (`ImageStatus.NotDeprecated` when it is not deprecated). */
  restoreImage(image: ImageAddress): Promise<Receipt>;
};
