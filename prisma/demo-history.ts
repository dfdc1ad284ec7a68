import type { CopyTrouble } from "@/server/domain/distribution/copy-trouble";
import { BLUE_HARBOR, isv, NORTHWIND, otherIsv } from "./demo-people";
import type { NewSource, NewVersion } from "./factories";

type DemoSource = NewSource & {
  /** Regions in which the demo cloud already holds the platform's copy. */
  copiedTo: string[];
  failedIn: Record<string, CopyTrouble>;
};

/** Source images of what was distributed before the first day. Ids are those of the demo cloud. */
export const sources: DemoSource[] = [
  {
    id: "si-nginx126",
    accountUid: NORTHWIND,
    regionId: "cn-hangzhou",
    imageId: "m-bp1f3k8q2w9x5z7c4v6n",
    name: "nginx-1.26",
    sizeGiB: 40,
    at: new Date("2026-03-18T02:00:00Z"),
    copiedTo: ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen", "ap-southeast-1"],
    failedIn: {},
  },
  {
    id: "si-nginx128",
    accountUid: NORTHWIND,
    regionId: "cn-hangzhou",
    imageId: "m-bp1a7d2m6r4t9y1u3h8j",
    name: "nginx-1.28",
    sizeGiB: 40,
    at: new Date("2026-09-02T06:00:00Z"),
    copiedTo: ["cn-hangzhou", "cn-beijing"],
    failedIn: {},
  },
  {
    id: "si-vault",
    accountUid: NORTHWIND,
    regionId: "cn-hangzhou",
    imageId: "m-bp1e9r3t5y7u1i4o6p8a",
    name: "vault-sealed-2.4",
    sizeGiB: 40,
    at: new Date("2026-07-09T03:00:00Z"),
    copiedTo: [],
    failedIn: {
      "cn-hangzhou": {
        step: "grant",
        code: "InvalidOperation.ServiceKeyEncryptedImageUnsupported",
        message: "The image is encrypted with the service key and cannot be shared.",
        requestId: "7C1F0E52-4D1B-5A0E-9B0D-3F6A2C9E1D44",
      },
      "cn-shanghai": {
        step: "copy",
        code: "StagingFailed",
        message: "The image could not be staged in its source region cn-hangzhou.",
        requestId: null,
      },
    },
  },
  {
    id: "si-metrics",
    accountUid: BLUE_HARBOR,
    regionId: "ap-southeast-1",
    imageId: "m-t4nx2c4v6b8n1m3a5s7d",
    name: "harbor-metrics-2.0",
    sizeGiB: 40,
    at: new Date("2026-06-11T08:30:00Z"),
    copiedTo: ["ap-southeast-1", "eu-central-1"],
    failedIn: {},
  },
];

type DemoPackage = {
  id: string;
  accountUid: string;
  name: string;
  resourceGroupId: string;
  createdById: string;
  createdAt: Date;
  updatedAt: Date;
  tags: { key: string; value: string }[];
  versions: Omit<NewVersion, "packageId" | "by">[];
};

/** Packages and versions from before the first day, one in every state that is at rest. */
export const packages: DemoPackage[] = [
  {
    id: "dp-nginximage",
    accountUid: NORTHWIND,
    name: "nginx_image",
    resourceGroupId: `rg-${NORTHWIND}-production`,
    createdById: isv.userId,
    createdAt: new Date("2026-03-18T01:50:00Z"),
    updatedAt: new Date("2026-10-21T02:15:00Z"),
    tags: [
      { key: "product", value: "nginx" },
      { key: "team", value: "edge" },
    ],
    versions: [
      {
        id: "dv-nginx126",
        number: 1,
        name: "v1_26",
        description: "Nginx 1.26 stable on Alibaba Cloud Linux 3, with log rotation.",
        sourceImageId: "si-nginx126",
        regionIds: ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen", "ap-southeast-1"],
        state: "available",
        at: new Date("2026-03-18T02:00:00Z"),
      },
      {
        id: "dv-nginx128",
        number: 2,
        name: "v1_28",
        description: "Nginx 1.28 stable: HTTP/3 on by default.",
        sourceImageId: "si-nginx128",
        regionIds: ["cn-hangzhou", "cn-beijing"],
        state: "available",
        at: new Date("2026-09-02T06:00:00Z"),
      },
      {
        id: "dv-nginx128b",
        number: null,
        name: "v1_28_wider",
        description: "The same image as v1_28 for all of China and the first overseas regions.",
        sourceImageId: "si-nginx128",
        regionIds: [
          "cn-hangzhou",
          "cn-beijing",
          "cn-shanghai",
          "cn-shenzhen",
          "cn-guangzhou",
          "cn-chengdu",
          "ap-southeast-1",
          "eu-central-1",
        ],
        state: "draft",
        at: new Date("2026-10-21T02:15:00Z"),
      },
    ],
  },
  {
    id: "dp-vaultsealed",
    accountUid: NORTHWIND,
    name: "vault_sealed",
    resourceGroupId: `rg-${NORTHWIND}-staging`,
    createdById: isv.userId,
    createdAt: new Date("2026-07-09T02:40:00Z"),
    updatedAt: new Date("2026-07-09T03:00:00Z"),
    tags: [],
    versions: [
      {
        id: "dv-vault24",
        number: 1,
        name: "v2_4",
        description: "Vault with sealed storage; the disk is encrypted with the service key.",
        sourceImageId: "si-vault",
        regionIds: ["cn-hangzhou", "cn-shanghai"],
        state: "failed",
        at: new Date("2026-07-09T03:00:00Z"),
      },
    ],
  },
  {
    id: "dp-harbormetrics",
    accountUid: BLUE_HARBOR,
    name: "harbor_metrics",
    resourceGroupId: `rg-${BLUE_HARBOR}-default`,
    createdById: otherIsv.userId,
    createdAt: new Date("2026-06-11T08:20:00Z"),
    updatedAt: new Date("2026-06-11T08:30:00Z"),
    tags: [{ key: "product", value: "metrics" }],
    versions: [
      {
        id: "dv-metrics20",
        number: 1,
        name: "v2_0",
        description: "Harbor Metrics 2.0 with the embedded time series store.",
        sourceImageId: "si-metrics",
        regionIds: ["ap-southeast-1", "eu-central-1"],
        state: "available",
        at: new Date("2026-06-11T08:30:00Z"),
      },
    ],
  },
];
