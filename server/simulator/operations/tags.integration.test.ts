import {
  ListTagResourcesRequest,
  TagResourcesRequest,
  UntagResourcesRequest,
} from "@alicloud/ecs20140526";
import { afterEach, beforeEach, expect, it } from "vitest";
import { refusalOf, startTestCloud, type TestCloud } from "../testing/test-cloud";
import { testImage, UIDS } from "../testing/test-world";

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud([
    testImage({ imageId: "m-1", tags: { app: "web" } }),
    testImage({ imageId: "m-2" }),
    testImage({ imageId: "m-3" }),
    testImage({ imageId: "m-theirs", ownerUid: UIDS.customer, shares: [UIDS.vendor] }),
  ]);
});
afterEach(() => cloud.close());

const target = { regionId: "cn-hangzhou", resourceType: "image" };
const tag = (more: object) =>
  cloud.ecs("vendor").tagResources(new TagResourcesRequest({ ...target, ...more }));
const untag = (more: object) =>
  cloud.ecs("vendor").untagResources(new UntagResourcesRequest({ ...target, ...more }));
const list = async (more: object) => {
  const { body } = await cloud
    .ecs("vendor")
    .listTagResources(new ListTagResourcesRequest({ ...target, ...more }));
  return body?.tagResources?.tagResource?.map(
    (entry) => `${entry.resourceId} ${entry.tagKey}=${entry.tagValue}`,
  );
};
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ key: `k${n}`, value: "v" }));

it("tags several images, overwrites, and lists by image and by tag", async () => {
  await tag({
    resourceId: ["m-1", "m-2"],
    tag: [
      { key: "app", value: "api" },
      { key: "tier", value: "" },
    ],
  });
  expect(await list({ resourceId: ["m-2"] })).toEqual(["m-2 app=api", "m-2 tier="]);
  expect(await list({ tag: [{ key: "tier" }] })).toHaveLength(4);
});

it("removes named tags or all of them", async () => {
  await tag({ resourceId: ["m-1"], tag: many(3) });
  await untag({ resourceId: ["m-1"], tagKey: ["k0", "app"] });
  expect(await list({ resourceId: ["m-1"] })).toEqual(["m-1 k1=v", "m-1 k2=v"]);
  await untag({ resourceId: ["m-1"], all: true });
  expect(await list({ resourceId: ["m-1"] })).toEqual([]);
});

it("answers long lists in pages", async () => {
  const resourceId = ["m-1", "m-2", "m-3"];
  await tag({ resourceId, tag: many(19) });
  const client = cloud.ecs("vendor");
  const page = async (nextToken?: string) =>
    (
      await client.listTagResources(
        new ListTagResourcesRequest({ ...target, resourceId, nextToken }),
      )
    ).body;
  const first = await page();
  const second = await page(first?.nextToken);
  expect(first?.tagResources?.tagResource).toHaveLength(50);
  expect(second?.tagResources?.tagResource).toHaveLength(8);
  expect(second?.nextToken).toBe("");
  expect((await refusalOf(page("zz"))).code).toBe("Invalid.NextToken");
});

it.each<[string, number, object]>([
  ["MissingParameter.ResourceType", 404, { resourceType: undefined }],
  ["MissingParameter.RegionId", 404, { regionId: undefined }],
  ["MissingParameter.ResourceIds", 404, { resourceId: [] }],
  ["MissingParameter.Tags", 404, { tag: [] }],
  ["InvalidResourceType.NotFound", 404, { resourceType: "spaceship" }],
  ["InvalidRegionId.NotFound", 404, { regionId: "cn-atlantis" }],
  ["InvalidResourceId.NotFound", 404, { resourceId: ["m-1", "m-theirs"] }],
  ["NumberExceed.ResourceIds", 400, { resourceId: Array.from({ length: 51 }, () => "m-1") }],
  ["NumberExceed.Tags", 400, { tag: many(21) }],
  ["OperationDenied.QuotaExceed", 400, { tag: many(20) }],
  ["Duplicate.TagKey", 400, { tag: [...many(1), ...many(1)] }],
  ["TagKey.Duplication", 403, { tag: [{ key: "APP", value: "x" }] }],
  ["InvalidTagKey.Malformed", 400, { tag: [{ key: "aliyun-x", value: "x" }] }],
  ["InvalidTagValue.Malformed", 400, { tag: [{ key: "x" }] }],
])("refuses with %s (%i) and tags nothing", async (code, status, more) => {
  const error = await refusalOf(tag({ resourceId: ["m-1"], tag: many(1), ...more }));
  expect([error.code, error.statusCode]).toEqual([code, status]);
  expect(await list({ resourceId: ["m-1"] })).toEqual(["m-1 app=web"]);
});

it("lists by a part of a key or of a value", async () => {
  await tag({ resourceId: ["m-2"], tag: [{ key: "application", value: "api-v2" }] });
  expect(await list({ tagFilter: [{ tagKey: "app*" }] })).toHaveLength(2);
  const byValue = { tagFilter: [{ tagKey: "application", tagValues: ["*v2"] }] };
  expect(await list(byValue)).toEqual(["m-2 application=api-v2"]);
});

it("refuses to list without saying what", async () => {
  expect((await refusalOf(list({}))).code).toBe("BothEmpty.TagsAndResources");
  expect((await refusalOf(untag({ resourceId: ["m-1"], all: true, tagKey: ["a"] }))).code).toBe(
    "Param.Conflict",
  );
});
