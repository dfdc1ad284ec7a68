import * as ecs from "@alicloud/ecs20140526";
import type { CloudAccount } from "./aliyun-access";
import { callEcs } from "./aliyun-call-ecs";
import { passDryRun } from "./aliyun-dry-run";
import type { ImageAddress, ImagePermission, Receipt } from "./image-cloud";

/** DescribeImageSharePermission returns at most this many accounts a page; an image has at most 50. */
const PAGE_SIZE = 100;

/** How DescribeImageSharePermission names "every account of this cloud": a community image. */
const EVERYONE = "all";

/** Reads who may use an image of the account: all pages, in the cloud's order. */
export async function readPermission(
  account: CloudAccount,
  { regionId, imageId }: ImageAddress,
): Promise<ImagePermission> {
  const accounts: string[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const body = await callEcs(
      account,
      regionId,
      "DescribeImageSharePermission",
      async (client) => {
        const page = { regionId, imageId, pageNumber, pageSize: PAGE_SIZE };
        const request = new ecs.DescribeImageSharePermissionRequest(page);
        return (await client.describeImageSharePermission(request)).body;
      },
    );
    const listed = body?.accounts?.account ?? [];
    accounts.push(...listed.map(({ aliyunId }) => aliyunId ?? ""));
    if (listed.length < PAGE_SIZE || accounts.length >= (body?.totalCount ?? 0)) {
      const groups = body?.shareGroups?.shareGroup ?? [];
      return { public: groups.some(({ group }) => group === EVERYONE), accounts };
    }
  }
}

/** Writes one change to who may use an image of the account. */
export function changePermission(
  account: CloudAccount,
  { regionId, imageId }: ImageAddress,
  change: { addAccount?: string[]; removeAccount?: string[]; isPublic?: boolean },
): Promise<Receipt> {
  return callEcs(account, regionId, "ModifyImageSharePermission", async (client) => {
    const request = new ecs.ModifyImageSharePermissionRequest({ regionId, imageId, ...change });
    const answer = await client.modifyImageSharePermission(request);
    return { requestId: answer.body?.requestId ?? "" };
  });
}

/** Asks whether the image could be shared with the account, without doing it. */
export function dryRunShare(
  account: CloudAccount,
  { regionId, imageId }: ImageAddress,
  accountUid: string,
): Promise<void> {
  const share = { regionId, imageId, addAccount: [accountUid], dryRun: true };
  const request = new ecs.ModifyImageSharePermissionRequest(share);
  return callEcs(account, regionId, "ModifyImageSharePermission", (client) =>
    passDryRun(() => client.modifyImageSharePermission(request)),
  );
}
