import * as ecs from "@alicloud/ecs20140526";
import type { CloudImage } from "../domain/cloud/cloud-image";
import type { CloudAccount } from "./aliyun-access";
import { callEcs } from "./aliyun-call-ecs";
import { passDryRun } from "./aliyun-dry-run";
import { changePermission, dryRunShare, readPermission } from "./aliyun-image-permission";
import { readImage } from "./aliyun-read-image";
import type { CloudRegion, CopyOrder, ImageCloud, ImageQuery } from "./image-cloud";

/** DescribeImages returns at most this many images a page. */
const PAGE_SIZE = 100;

/** Pages read for one query without a tag; an account with more images is told to search by name. */
const MAX_PAGES = 20;

const EVERY_STATUS = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";

/** Names regions are asked for when no particular region is meant. */
const HOME_REGION = "cn-hangzhou";

async function readRegions(account: CloudAccount): Promise<CloudRegion[]> {
  const read = (acceptLanguage: string) =>
    callEcs(account, HOME_REGION, "DescribeRegions", async (client) => {
      const answer = await client.describeRegions(
        new ecs.DescribeRegionsRequest({ acceptLanguage }),
      );
      return answer.body?.regions?.region ?? [];
    });
  const english = await read("en-US");
  const chinese = new Map(
    (await read("zh-CN")).map((region) => [region.regionId, region.localName]),
  );
  return english.map((region) => ({
    regionId: region.regionId ?? "",
    nameEn: region.localName ?? region.regionId ?? "",
    nameZh: chinese.get(region.regionId) ?? region.localName ?? "",
  }));
}

function imagesRequest(query: ImageQuery, pageNumber: number): ecs.DescribeImagesRequest {
  return new ecs.DescribeImagesRequest({
    regionId: query.regionId,
    imageId: query.imageIds?.join(","),
    imageName: query.name,
    imageOwnerAlias: query.owner,
    tag: query.tagKey ? [new ecs.DescribeImagesRequestTag({ key: query.tagKey })] : undefined,
    status: query.statuses?.join(",") ?? EVERY_STATUS,
    pageSize: PAGE_SIZE,
    pageNumber,
  });
}

async function readImages(account: CloudAccount, query: ImageQuery): Promise<CloudImage[]> {
  const found: CloudImage[] = [];
  const maxPages = query.tagKey ? Number.POSITIVE_INFINITY : MAX_PAGES;
  for (let page = 1; page <= maxPages; page += 1) {
    const body = await callEcs(account, query.regionId, "DescribeImages", async (client) => {
      const answer = await client.describeImages(imagesRequest(query, page));
      return answer.body;
    });
    const images = body?.images?.image ?? [];
    found.push(...images.map((image) => readImage(image, query.regionId)));
    if (images.length < PAGE_SIZE || found.length >= (body?.totalCount ?? 0)) break;
  }
  return query.name ? found.filter((image) => image.name === query.name) : found;
}

async function copy(account: CloudAccount, order: CopyOrder) {
  return callEcs(account, order.fromRegionId, "CopyImage", async (client) => {
    const answer = await client.copyImage(
      new ecs.CopyImageRequest({
        regionId: order.fromRegionId,
        imageId: order.imageId,
        destinationRegionId: order.regionId,
        destinationImageName: order.name,
        destinationDescription: order.description,
        clientToken: order.clientToken,
        tag: Object.entries(order.tags).map(
          ([key, value]) => new ecs.CopyImageRequestTag({ key, value }),
        ),
      }),
    );
    return { imageId: answer.body?.imageId ?? "", requestId: answer.body?.requestId ?? "" };
  });
}

/** CopyImage with DryRun: the order as it will be sent, without what makes it count. */
async function dryRunCopy(
  account: CloudAccount,
  order: Parameters<ImageCloud["dryRunCopy"]>[0],
): Promise<void> {
  const request = new ecs.CopyImageRequest({
    regionId: order.fromRegionId,
    imageId: order.imageId,
    destinationRegionId: order.regionId,
    destinationImageName: order.name,
    dryRun: true,
  });
  await callEcs(account, order.fromRegionId, "CopyImage", (client) =>
    passDryRun(() => client.copyImage(request)),
  );
}

/** Images in one account of Alibaba Cloud ECS (2014-05-26), or of anything that speaks its API. */
export function aliyunImageCloud(account: CloudAccount): ImageCloud {
  return {
    regions: () => readRegions(account),
    images: (query) => readImages(account, query),
    copyImage: (order) => copy(account, order),
    dryRunCopy: (order) => dryRunCopy(account, order),
    cancelCopy: ({ regionId, imageId }) =>
      callEcs(account, regionId, "CancelCopyImage", async (client) => {
        await client.cancelCopyImage(new ecs.CancelCopyImageRequest({ regionId, imageId }));
      }),
    deleteImage: ({ regionId, imageId }) =>
      callEcs(account, regionId, "DeleteImage", async (client) => {
        await client.deleteImage(new ecs.DeleteImageRequest({ regionId, imageId }));
      }),
    changeShares: ({ add = [], remove = [], ...image }) =>
      changePermission(account, image, {
        addAccount: add.length > 0 ? [...add] : undefined,
        removeAccount: remove.length > 0 ? [...remove] : undefined,
      }),
    dryRunShare: ({ accountUid, ...image }) => dryRunShare(account, image, accountUid),
    permission: (image) => readPermission(account, image),
    publish: (image) => changePermission(account, image, { isPublic: true }),
    unpublish: (image) => changePermission(account, image, { isPublic: false }),
    restoreImage: ({ regionId, imageId }) =>
      callEcs(account, regionId, "ModifyImageAttribute", async (client) => {
        const answer = await client.modifyImageAttribute(
          new ecs.ModifyImageAttributeRequest({ regionId, imageId, status: "Available" }),
        );
        return { requestId: answer.body?.requestId ?? "" };
      }),
  };
}
