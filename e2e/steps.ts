import { randomUUID } from "node:crypto";
import { type APIResponse, expect, type Page } from "@playwright/test";
import superjson from "superjson";

/** Source images of the demo world, by what journeys need them for. */
export const IMAGES = {
  nginx: { id: "m-bp1h5n9p3s7e2g6k8b4x", regionId: "cn-hangzhou", name: "nginx-1.29" },
  windows: { id: "m-bp1w6v4c8x2z9l5q7d3f", regionId: "cn-hangzhou", name: "ledger-server-2022" },
  arm: { id: "m-2zeq7w5e3r1t9y8u6i4o", regionId: "cn-beijing", name: "nginx-1.28-arm64" },
  failsInLondon: { id: "m-t4nd5s7a9q2w4e6r8t1y", regionId: "ap-southeast-1", name: "gateway-3.1" },
  large: { id: "m-2zel3m5n7b9v2c4x6z8k", regionId: "cn-beijing", name: "render-farm-toolchain" },
} as const;

/** A name no other journey uses. */
export function freshName(prefix: string): string {
  return `${prefix}_${randomUUID().slice(0, 8)}`;
}

/** Does something for the person signed in on the page, without the page. */
export async function mutate<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const data = superjson.serialize(input);
  return read(await page.request.post(`/api/trpc/${procedure}`, { data }));
}

/** Reads something for the person signed in on the page, without the page. */
export async function ask<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const params = { input: JSON.stringify(superjson.serialize(input)) };
  return read(await page.request.get(`/api/trpc/${procedure}`, { params }));
}

async function read<T>(answer: APIResponse): Promise<T> {
  expect(answer.ok(), await answer.text()).toBe(true);
  const body = (await answer.json()) as {
    result: { data: Parameters<typeof superjson.deserialize>[0] };
  };
  return superjson.deserialize(body.result.data);
}

/** Makes a package with a draft for the person signed in on the page, without the form. */
export async function makeDraft(
  page: Page,
  image: { id: string; regionId: string },
  regionIds: readonly string[],
): Promise<{ packageId: string; versionId: string; name: string }> {
  const name = freshName("journey");
  const ids = await mutate<{ packageId: string; versionId: string }>(page, "package.create", {
    name,
    resourceGroupId: "rg-1111111111111111-default",
    tags: [],
    version: {
      name: "v1_0",
      description: "Made by a journey through the console.",
      imageType: "own",
      productCode: null,
      productVersion: null,
      sourceRegionId: image.regionId,
      sourceImageId: image.id,
      regionIds,
    },
    idempotencyKey: randomUUID(),
  });
  return { ...ids, name };
}

/** Like makeDraft, and publishes it. */
export async function makePublished(
  page: Page,
  image: { id: string; regionId: string },
  regionIds: readonly string[],
): Promise<{ packageId: string; versionId: string; name: string }> {
  const made = await makeDraft(page, image, regionIds);
  await mutate(page, "version.publish", { versionId: made.versionId, revision: 1 });
  return made;
}
