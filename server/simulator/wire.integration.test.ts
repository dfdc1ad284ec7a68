import { createHash, createHmac, randomUUID } from "node:crypto";
import { DescribeImagesRequest } from "@alicloud/ecs20140526";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestCloud, type TestCloud } from "./testing/test-cloud";
import { testImage } from "./testing/test-world";

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud([testImage({ imageId: "m-1", name: "a(1)*'!~-b" })]);
});
afterAll(() => cloud.close());

interface Signed {
  action?: string;
  version?: string;
  method?: string;
  query?: string;
  body?: string;
  keyId?: string;
  secret?: string;
  date?: string;
  nonce?: string;
  headers?: Record<string, string>;
  unsigned?: Record<string, string>;
  contentHash?: string;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const now = (shiftMs = 0) => `${new Date(Date.now() + shiftMs).toISOString().slice(0, 19)}Z`;

/** Signs by hand, straight from the published description of the V3 signature. */
async function send(options: Signed) {
  const { action = "DescribeImages", version = "2014-05-26", method = "POST", body = "" } = options;
  const {
    query = "RegionId=cn-hangzhou",
    keyId = "key-vendor",
    secret = "secret-vendor",
  } = options;
  const headers: Record<string, string> = {
    host: cloud.endpoint,
    "x-acs-action": action,
    "x-acs-version": version,
    "x-acs-date": options.date ?? now(),
    "x-acs-signature-nonce": options.nonce ?? randomUUID(),
    "x-acs-content-sha256": options.contentHash ?? sha256(body),
    ...options.headers,
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    method,
    "/",
    query,
    names.map((name) => `${name}:${headers[name]}\n`).join(""),
    names.join(";"),
    headers["x-acs-content-sha256"],
  ].join("\n");
  const stringToSign = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  const signature = createHmac("sha256", secret).update(stringToSign).digest("hex");
  const authorization = `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
  const { host: _, ...sent } = headers;
  const response = await fetch(`${cloud.url}/?${query}`, {
    method,
    headers: { ...sent, ...options.unsigned, authorization },
    body: body || undefined,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe("a signed request", () => {
  it("is answered in the vendor's envelope", async () => {
    const { status, headers, body } = await send({ query: "PageSize=1&RegionId=cn-hangzhou" });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json;charset=utf-8");
    expect(body).toMatchObject({
      PageSize: 1,
      PageNumber: 1,
      TotalCount: 1,
      RegionId: "cn-hangzhou",
    });
    expect(body.RequestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    expect(body.Images.Image[0]).toMatchObject({
      ImageId: "m-1",
      Progress: "100%",
      IsSelfShared: "false",
      ImageOwnerId: 1111111111111111,
      Tags: { Tag: [] },
    });
  });

  it("may be a GET", async () => {
    expect((await send({ method: "GET" })).status).toBe(200);
  });

  it("may carry its parameters in a form, whose bytes and type are signed", async () => {
    const form = {
      query: "",
      body: "RegionId=cn-hangzhou&ImageName=a%281%29%2A%27%21~-b",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    };
    expect((await send(form)).body.TotalCount).toBe(1);
    const other = await send({ ...form, contentHash: sha256("RegionId=eu-west-1") });
    expect(other.body.Code).toBe("SignatureDoesNotMatch");
  });

  it("of the SDK holds with signs that its query leaves unencoded", async () => {
    for (const extra of [{}, { signatureAlgorithm: "v2" }]) {
      const client = cloud.ecs("vendor", extra);
      const request = new DescribeImagesRequest({
        regionId: "cn-hangzhou",
        imageName: "a(1)*'!~-b",
      });
      expect((await client.describeImages(request)).body?.totalCount).toBe(1);
    }
  });
});

describe("the gateway refuses", () => {
  it.each<[string, number, Signed]>([
    ["InvalidAccessKeyId.NotFound", 404, { keyId: "nobody" }],
    ["InvalidAccessKeyId.NotFound", 404, { keyId: "constructor" }],
    ["SignatureDoesNotMatch", 400, { secret: "wrong" }],
    ["SignatureDoesNotMatch", 400, { unsigned: { "x-acs-extra": "1" } }],
    ["InvalidTimeStamp.Expired", 400, { date: now(-16 * 60_000) }],
    ["InvalidTimeStamp.Expired", 400, { date: now(16 * 60_000) }],
    ["InvalidTimeStamp.Format", 400, { date: "yesterday" }],
    ["InvalidAction.NotFound", 404, { action: "MakeCoffee" }],
    ["InvalidAction.NotFound", 404, { action: "AssumeRole" }],
    ["InvalidVersion", 400, { version: "1999-01-01" }],
    ["MissingParameter", 400, { query: "PageSize=1" }],
  ])("%s (%i)", async (code, status, options) => {
    const answer = await send(options);
    expect([answer.body.Code, answer.status]).toEqual([code, status]);
  });

  it("a request without any signature", async () => {
    const response = await fetch(`${cloud.url}/?Action=DescribeRegions&Version=2014-05-26`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      Code: "InvalidAccessKeyId.NotFound",
      HostId: cloud.endpoint,
      Message: "Specified access key is not found.",
      Recommend: expect.stringContaining("q=InvalidAccessKeyId.NotFound&product=Ecs"),
    });
  });

  it("a nonce that came before, but not one burnt by a wrong signature", async () => {
    const nonce = randomUUID();
    expect((await send({ nonce, secret: "wrong" })).status).toBe(400);
    expect((await send({ nonce })).status).toBe(200);
    const again = await send({ nonce });
    expect([again.body.Code, again.status]).toEqual(["SignatureNonceUsed", 400]);
  });

  it("a skew counted from the wall clock, whatever the simulator's clock says", async () => {
    await cloud.advance(3600);
    expect((await send({})).status).toBe(200);
  });
});
