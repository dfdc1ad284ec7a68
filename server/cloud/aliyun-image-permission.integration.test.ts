import { afterEach, beforeEach, expect, it } from "vitest";
import { CallCounts } from "../domain/cloud/call-counts";
import { CloudError } from "../domain/cloud/cloud-error";
import { type Simulator, startSimulator } from "../simulator/start-simulator";
import { testImage, testWorld, UIDS } from "../simulator/testing/test-world";
import { aliyunImageCloud } from "./aliyun-image-cloud";
import type { ImageCloud } from "./image-cloud";

const CROWD = Array.from({ length: 45 }, (_, n) => String(9000 + n));
const image = { regionId: "cn-hangzhou", imageId: "m-own" };

let simulator: Simulator;
let cloud: ImageCloud;
beforeEach(async () => {
  const crowd = CROWD.map((uid) => ({
    uid,
    name: uid,
    accessKeyId: `k${uid}`,
    accessKeySecret: "s",
    roles: [],
  }));
  const images = [
    testImage({ imageId: "m-own" }),
    testImage({ imageId: "m-retired", status: "Deprecated" }),
  ];
  const accounts = [...testWorld([]).accounts, ...crowd];
  simulator = await startSimulator({ speed: 0, world: testWorld(images, { accounts }) });
  const keys = { accessKeyId: "key-vendor", accessKeySecret: "secret-vendor" };
  cloud = aliyunImageCloud({
    calls: new CallCounts(),
    credentials: { read: async () => keys, forget() {} },
    endpoint: { host: simulator.endpoint, protocol: "HTTP" },
  });
});
afterEach(() => simulator.close());

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (thrown: unknown) => (thrown instanceof CloudError ? thrown.said.code : thrown),
  );

it("reads everybody an image is shared with, and leaves a receipt for each change", async () => {
  expect(await cloud.permission(image)).toEqual({ public: false, accounts: [] });
  for (let n = 0; n < CROWD.length; n += 10) {
    const { requestId } = await cloud.changeShares({ ...image, add: CROWD.slice(n, n + 10) });
    expect(requestId).toMatch(/^[0-9A-F-]{36}$/);
  }
  await cloud.changeShares({ ...image, add: [UIDS.customer], remove: CROWD.slice(0, 5) });
  expect(await cloud.permission(image)).toEqual({
    public: false,
    accounts: [...CROWD.slice(5), UIDS.customer],
  });
});

it("publishes and takes back, and the shares outlive both", async () => {
  await cloud.changeShares({ ...image, add: [UIDS.customer] });
  expect((await cloud.publish(image)).requestId).not.toBe("");
  expect(await cloud.permission(image)).toEqual({ public: true, accounts: [UIDS.customer] });
  expect(await codeOf(cloud.publish(image))).toBe("Image.Public");
  expect((await cloud.unpublish(image)).requestId).not.toBe("");
  expect(await cloud.permission(image)).toEqual({ public: false, accounts: [UIDS.customer] });
  expect(await codeOf(cloud.unpublish(image))).toBe("Image.NotPublic");
});

it("restores a deprecated image, which can be shared only then", async () => {
  const retired = { ...image, imageId: "m-retired" };
  const share = { ...retired, add: [UIDS.customer] };
  expect(await codeOf(cloud.changeShares(share))).toBe("OperationDenied.InvalidImageStatus");
  expect((await cloud.restoreImage(retired)).requestId).not.toBe("");
  expect(await codeOf(cloud.changeShares(share))).toBe("answered");
  expect(await codeOf(cloud.restoreImage(retired))).toBe("ImageStatus.NotDeprecated");
});

it("tells nobody but the owner, in the cloud's own words", async () => {
  const thrown = await cloud.permission({ ...image, imageId: "m-nowhere" }).catch((e) => e);
  expect(thrown).toMatchObject({
    kind: "rejected",
    operation: "DescribeImageSharePermission",
    said: { code: "InvalidImageId.NotFound", requestId: expect.stringMatching(/^[0-9A-F-]{36}$/) },
  });
});
