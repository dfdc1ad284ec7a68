import type { AssociatedVersion } from "./associated-version";

/** A version as tests associate templates with, available in its source region unless told otherwise. */
export function testingVersion(change: Partial<AssociatedVersion> = {}): AssociatedVersion {
  return {
    packageId: "dp-1",
    packageName: "nginx_image",
    versionId: "dv-1",
    versionName: "v1_2",
    owner: null,
    state: "available",
    draft: false,
    sourceRegionId: "cn-hangzhou",
    images: { "cn-hangzhou": "m-1" },
    regions: { "cn-hangzhou": "available" },
    ...change,
  };
}
