import type { CreatePackageInput } from "@/server/domain/version/version-input";
import { packages, sources } from "./demo-history";
import { accounts, isv, NORTHWIND, otherIsv, personas } from "./demo-people";

function own(
  name: string,
  description: string,
  regionId: string,
  imageId: string,
  regionIds: string[],
) {
  return {
    name,
    description,
    imageType: "own" as const,
    productCode: null,
    productVersion: null,
    sourceRegionId: regionId,
    sourceImageId: imageId,
    regionIds,
  };
}

const live: CreatePackageInput[] = [
  {
    name: "api_gateway",
    resourceGroupId: `rg-${NORTHWIND}-production`,
    tags: [{ key: "product", value: "gateway" }],
    version: own(
      "v3_1",
      "API gateway 3.1. Its copy to London fails on purpose.",
      "ap-southeast-1",
      "m-t4nd5s7a9q2w4e6r8t1y",
      ["eu-central-1", "eu-west-1", "us-west-1"],
    ),
    idempotencyKey: "demo-gateway",
  },
  {
    name: "render_toolchain",
    resourceGroupId: `rg-${NORTHWIND}-default`,
    tags: [{ key: "product", value: "render" }],
    version: own(
      "v2026_06",
      "Render farm toolchain, 500 GiB: large enough to watch it travel.",
      "cn-beijing",
      "m-2zel3m5n7b9v2c4x6z8k",
      ["cn-hangzhou", "cn-shanghai", "cn-shenzhen", "ap-northeast-1", "us-east-1"],
    ),
    idempotencyKey: "demo-render",
  },
];

/** The demo tenant: what the console shows on its first day with the simulator. Ids of images are those of the demo cloud. */
export const demo = {
  isv,
  otherIsv,
  accounts,
  personas,
  sources,
  packages,
  live,
};
