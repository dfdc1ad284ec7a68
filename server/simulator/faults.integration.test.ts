import { DescribeRegionsRequest } from "@alicloud/ecs20140526";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  copyTo,
  describeOne,
  refusalOf,
  startTestCloud,
  type TestCloud,
} from "./testing/test-cloud";
import { testImage, UIDS } from "./testing/test-world";

const SENTINELS = {
  fails: "web-create-failed-in-eu-west-1",
  failsOnce: "web-create-failed-once-in-eu-west-1",
  full: "web-quota-exceeded-in-eu-west-1",
  throttled: "web-throttled-twice",
  dropped: "web-accepted-then-dropped",
  vanishes: "web-vanishes-in-eu-west-1",
};

let cloud: TestCloud;
beforeEach(async () => {
  const named = Object.entries(SENTINELS).map(([key, name]) =>
    testImage({ imageId: `m-${key}`, name }),
  );
  cloud = await startTestCloud([testImage({ imageId: "m-1", shares: [UIDS.platform] }), ...named]);
});
afterEach(() => cloud.close());

const set = (fault: object) => cloud.control("POST", "faults", fault);
const regions = () => cloud.ecs("vendor").describeRegions(new DescribeRegionsRequest({}));

describe("faults", () => {
  it("answer an error as often as told, and only where they match", async () => {
    await set([
      {
        api: "CopyImage",
        kind: "error",
        status: 500,
        code: "InternalError",
        message: "boom",
        times: 2,
      },
      { api: "*", kind: "error", uid: UIDS.customer, times: -1 },
    ]);
    expect((await regions()).statusCode).toBe(200);
    for (let n = 0; n < 2; n++) {
      const error = await refusalOf(copyTo(cloud.ecs("vendor"), "m-1", "eu-west-1"));
      expect([error.code, error.statusCode, error.data.Message]).toEqual([
        "InternalError",
        500,
        "boom",
      ]);
    }
    expect(await copyTo(cloud.ecs("vendor"), "m-1", "eu-west-1")).toMatch(/^m-/);
    const customer = cloud.ecs("customer").describeRegions(new DescribeRegionsRequest({}));
    expect((await refusalOf(customer)).code).toBe("ServiceUnavailable");
    const { faults } = await (await cloud.control("GET", "faults")).json();
    expect(faults).toMatchObject([{ uid: UIDS.customer, times: -1 }]);
    await cloud.control("DELETE", "faults");
    expect((await (await cloud.control("GET", "faults")).json()).faults).toEqual([]);
  });

  it("match by region", async () => {
    await set({ api: "DescribeImages", regionId: "eu-west-1", kind: "throttle" });
    expect(await describeOne(cloud.ecs("vendor"), "cn-hangzhou", "m-1")).toBeDefined();
    const error = await refusalOf(describeOne(cloud.ecs("vendor"), "eu-west-1", "m-1"));
    expect(error).toMatchObject({
      name: "ThrottlingError",
      code: "Throttling.User",
      statusCode: 400,
      retryAfter: 1000,
    });
  });

  it("answer a page instead of an envelope", async () => {
    await set({ api: "*", kind: "html-error", status: 502 });
    expect(await refusalOf(regions())).toBeInstanceOf(SyntaxError);
  });

  it("cut the connection before or after the work is done", async () => {
    await set([
      { api: "CopyImage", kind: "reset-before" },
      { api: "CopyImage", kind: "reset-after" },
    ]);
    const copies = async () => (await cloud.state()).images.filter(({ source }) => source).length;
    expect((await refusalOf(copyTo(cloud.ecs("vendor"), "m-1", "eu-west-1"))).code).toBe(
      "ECONNRESET",
    );
    expect(await copies()).toBe(0);
    expect((await refusalOf(copyTo(cloud.ecs("vendor"), "m-1", "eu-west-1"))).code).toBe(
      "ECONNRESET",
    );
    expect(await copies()).toBe(1);
  });

  it("never answer, or answer late", async () => {
    await set([
      { api: "DescribeRegions", kind: "hang" },
      { api: "DescribeRegions", kind: "delay", delayMs: 20 },
    ]);
    const impatient = cloud.ecs("vendor", { readTimeout: 150 });
    const error = await refusalOf(impatient.describeRegions(new DescribeRegionsRequest({})));
    expect(error).toMatchObject({ name: "RequestTimeoutError" });
    expect((await regions()).statusCode).toBe(200);
  });

  it.each([
    [{ kind: "earthquake" }, /^"kind" must be one of/],
    [{ kind: "error", times: 0 }, /^"times" must be/],
    [{ kind: "error", status: 200 }, /^"status" must be/],
    ["nonsense", /^A fault is an object/],
  ])("say what is wrong with %j", async (fault, sentence) => {
    const response = await cloud.control("POST", "faults", [fault]);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(sentence);
  });
});

describe("sentinels", () => {
  it("make a copy fail at 60 %, also from a copy with another name", async () => {
    const client = cloud.ecs("vendor");
    const relay = await copyTo(client, "m-fails", "cn-hangzhou", {
      destinationImageName: "innocent",
    });
    await cloud.advance(5);
    const failed = await copyTo(client, relay, "eu-west-1");
    await cloud.advance(12);
    expect(await describeOne(client, "eu-west-1", failed)).toMatchObject({
      status: "CreateFailed",
      progress: "60%",
    });
    const elsewhere = await copyTo(client, relay, "us-west-1");
    await cloud.advance(20);
    expect(await describeOne(client, "us-west-1", elsewhere)).toMatchObject({
      status: "Available",
    });
  });

  it("make it fail once", async () => {
    const client = cloud.ecs("vendor");
    const first = await copyTo(client, "m-failsOnce", "eu-west-1");
    await cloud.advance(20);
    expect(await describeOne(client, "eu-west-1", first)).toMatchObject({ status: "CreateFailed" });
    const second = await copyTo(client, "m-failsOnce", "eu-west-1");
    await cloud.advance(20);
    expect(await describeOne(client, "eu-west-1", second)).toMatchObject({ status: "Available" });
  });

  it("pretend a full quota in one region", async () => {
    const client = cloud.ecs("vendor");
    expect((await refusalOf(copyTo(client, "m-full", "eu-west-1"))).code).toBe("QuotaExceed.Image");
    expect(await copyTo(client, "m-full", "us-west-1")).toMatch(/^m-/);
  });

  it("throttle the first two calls of every destination", async () => {
    const client = cloud.ecs("vendor");
    for (const region of ["eu-west-1", "us-west-1"]) {
      for (let n = 0; n < 2; n++) {
        expect((await refusalOf(copyTo(client, "m-throttled", region))).code).toBe(
          "Throttling.User",
        );
      }
      expect(await copyTo(client, "m-throttled", region)).toMatch(/^m-/);
    }
  });

  it("drop the connection once the copy is made; the same token finds it", async () => {
    const client = cloud.ecs("vendor");
    const order = { clientToken: "again" };
    expect((await refusalOf(copyTo(client, "m-dropped", "eu-west-1", order))).code).toBe(
      "ECONNRESET",
    );
    const imageId = await copyTo(client, "m-dropped", "eu-west-1", order);
    const copies = (await cloud.state()).images.filter(({ source }) => source);
    expect(copies.map((copy) => copy.imageId)).toEqual([imageId]);
  });

  it("let a copy disappear half way", async () => {
    const client = cloud.ecs("vendor");
    const imageId = await copyTo(client, "m-vanishes", "eu-west-1");
    await cloud.advance(9);
    expect(await describeOne(client, "eu-west-1", imageId)).toMatchObject({ progress: "45%" });
    await cloud.advance(2);
    expect(await describeOne(client, "eu-west-1", imageId)).toBeUndefined();
  });
});

describe("control endpoints", () => {
  it("show the world without secrets and count the calls", async () => {
    await regions();
    await copyTo(cloud.ecs("vendor"), "m-1", "eu-west-1");
    const response = await cloud.control("GET", "state");
    const text = await response.text();
    expect(text).not.toContain("secret-");
    const state = JSON.parse(text);
    expect(state.calls).toEqual({ DescribeRegions: 1, CopyImage: 1 });
    expect(state.callsByRegion.CopyImage).toEqual({ "cn-hangzhou": 1 });
    expect(state.images[0]).toMatchObject({
      imageId: "m-1",
      regionId: "cn-hangzhou",
      ownerUid: UIDS.vendor,
      status: "Available",
      progress: 100,
      sizeGiB: 40,
      tags: {},
      shares: [UIDS.platform],
      isPublic: false,
      source: null,
      encrypted: false,
      osType: "linux",
      architecture: "x86_64",
    });
    expect(state.images.at(-1)).toMatchObject({
      status: "Creating",
      progress: 0,
      source: { imageId: "m-1" },
    });
  });

  it("let copies go on at another speed", async () => {
    const clock = await cloud.control("POST", "clock", { speed: 3 });
    expect(await clock.json()).toMatchObject({ clock: { speed: 3 } });
    expect((await cloud.control("POST", "clock", { speed: -1 })).status).toBe(400);
  });

  it("answer health, and refuse what they do not understand", async () => {
    expect(await (await cloud.control("GET", "health")).json()).toEqual({ status: "ok" });
    expect((await cloud.control("GET", "nothing")).status).toBe(404);
    for (const advanceSeconds of [-1, 1e300, "1", null]) {
      expect((await cloud.control("POST", "clock", { advanceSeconds })).status).toBe(400);
    }
    expect((await cloud.control("GET", "state")).status).toBe(200);
  });
});
