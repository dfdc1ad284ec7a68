import { createPackage } from "../use-cases/package/create-package";
import { publishVersion } from "../use-cases/version/publish-version";
import type { TestHouse } from "./test-house";

/** Content of a version over these regions, valid in every field. */
export function versionOf(imageId: string, regionIds: readonly string[], name = "v1_0") {
  return {
    name,
    description: "Made for a test of the distribution.",
    imageType: "own" as const,
    productCode: null,
    productVersion: null,
    sourceRegionId: "cn-hangzhou",
    sourceImageId: imageId,
    regionIds: [...regionIds],
  };
}

/** Creates a package with one version and publishes it; nothing is copied until work is run. */
export async function publish(
  house: TestHouse,
  imageId: string,
  regionIds: readonly string[],
  name = "nginx_image",
): Promise<{ packageId: string; versionId: string }> {
  const ctx = house.ctx();
  const created = await createPackage(ctx, {
    name,
    resourceGroupId: "rg-1111111111111111",
    tags: [],
    version: versionOf(imageId, regionIds),
    idempotencyKey: `create-${name}`,
  });
  await publishVersion(ctx, { versionId: created.versionId, revision: 1 });
  return created;
}
