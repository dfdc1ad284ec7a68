import { createHash } from "node:crypto";
import { DEMO_UIDS } from "./demo-accounts";
import { openRegionIds } from "./regions";
import { resourceId } from "./resource-id";
import type { WorldFileImage } from "./world-file";

/** An image id that looks like a real one of the region and is always the same for the same seed. */
export function demoImageId(regionId: string, seed: string): string {
  const digits = BigInt(`0x${createHash("sha256").update(`${regionId} ${seed}`).digest("hex")}`);
  return resourceId("m", regionId, (length) => digits.toString(36).slice(-length));
}

const linux = { osType: "linux", architecture: "x86_64", sizeGiB: 40 } as const;
const northwind = { ...linux, ownerUid: DEMO_UIDS.northwind, regionId: "cn-hangzhou" } as const;
const blueHarbor = {
  ...linux,
  ownerUid: DEMO_UIDS.blueHarbor,
  regionId: "ap-southeast-1",
} as const;

/** The marketplace publishes a product's image in each region itself, under an id of its own. */
const analytics = {
  ...northwind,
  name: "northwind-analytics-5.2",
  description: "Northwind Analytics, sold on the marketplace",
  ownerAlias: "marketplace",
  productCode: "cmjj00012345",
  subscribers: [DEMO_UIDS.northwind, DEMO_UIDS.platform],
  createdAt: "2026-05-30T09:00:00Z",
} as const;

/** The source images of the demo world. The ids are constants: a seed may name them by value. */
export const DEMO_IMAGES = {
  nginx126: {
    ...northwind,
    imageId: "m-bp1f3k8q2w9x5z7c4v6n",
    name: "nginx-1.26",
    family: "nginx",
    description: "Nginx 1.26 on Alibaba Cloud Linux 3",
    createdAt: "2026-03-17T09:24:00Z",
    tags: { product: "nginx", channel: "stable" },
  },
  nginx128: {
    ...northwind,
    imageId: "m-bp1a7d2m6r4t9y1u3h8j",
    name: "nginx-1.28",
    family: "nginx",
    description: "Nginx 1.28 on Alibaba Cloud Linux 3",
    createdAt: "2026-09-01T07:12:00Z",
    tags: { product: "nginx", channel: "stable" },
  },
  nginx129: {
    ...northwind,
    imageId: "m-bp1h5n9p3s7e2g6k8b4x",
    name: "nginx-1.29",
    family: "nginx",
    description: "Nginx 1.29 mainline on Alibaba Cloud Linux 3",
    createdAt: "2026-10-20T03:40:00Z",
    tags: { product: "nginx", channel: "mainline" },
  },
  windowsApp: {
    ...northwind,
    imageId: "m-bp1w6v4c8x2z9l5q7d3f",
    name: "ledger-server-2022",
    description: "Northwind Ledger on Windows Server 2022",
    osType: "windows",
    sizeGiB: 60,
    createdAt: "2026-08-14T11:05:00Z",
    tags: { product: "ledger" },
  },
  encrypted: {
    ...northwind,
    imageId: "m-bp1e9r3t5y7u1i4o6p8a",
    name: "vault-sealed-2.4",
    description: "Encrypted with the service key: cannot be shared",
    encrypted: true,
    createdAt: "2026-07-08T10:00:00Z",
    tags: { product: "vault" },
  },
  deprecated: {
    ...northwind,
    imageId: "m-bp1d2s4f6g8h1j3k5l7z",
    name: "nginx-1.22",
    family: "nginx",
    description: "Out of support, kept for running instances",
    status: "Deprecated",
    createdAt: "2025-02-11T08:00:00Z",
    tags: { product: "nginx", channel: "retired" },
  },
  creating: {
    ...northwind,
    imageId: "m-bp1c8v6b4n2m9x7z5q3w",
    name: "nginx-1.30-candidate",
    description: "Still being created",
    status: "Creating",
    creationSeconds: 7200,
    tags: { product: "nginx", channel: "candidate" },
  },
  marketplace: { ...analytics, imageId: "m-bp1k4l6j8h2g5f7d9s1a" },
  marketplaceBeijing: {
    ...analytics,
    imageId: "m-2zek4l6j8h2g5f7d9s1b",
    regionId: "cn-beijing",
  },
  marketplaceSingapore: {
    ...analytics,
    imageId: "m-t4nk4l6j8h2g5f7d9s1c",
    regionId: "ap-southeast-1",
  },
  arm: {
    ...northwind,
    imageId: "m-2zeq7w5e3r1t9y8u6i4o",
    regionId: "cn-beijing",
    name: "nginx-1.28-arm64",
    description: "Nginx 1.28 for arm64",
    architecture: "arm64",
    createdAt: "2026-09-01T08:02:00Z",
    tags: { product: "nginx", channel: "stable" },
  },
  large: {
    ...northwind,
    imageId: "m-2zel3m5n7b9v2c4x6z8k",
    regionId: "cn-beijing",
    name: "render-farm-toolchain",
    description: "Large toolchain image: copying takes a while",
    sizeGiB: 500,
    createdAt: "2026-06-22T04:30:00Z",
    tags: { product: "render" },
  },
  createFailed: {
    ...northwind,
    imageId: "m-2zef1g3h5j7k9l2p4o6i",
    regionId: "cn-beijing",
    name: "render-farm-broken",
    description: "Creation failed",
    status: "CreateFailed",
    createdAt: "2026-10-02T01:20:00Z",
  },
  failsInLondon: {
    ...northwind,
    imageId: "m-t4nd5s7a9q2w4e6r8t1y",
    regionId: "ap-southeast-1",
    name: "gateway-3.1-create-failed-in-eu-west-1",
    description: "Copies to eu-west-1 fail on purpose",
    createdAt: "2026-09-25T05:50:00Z",
    tags: { product: "gateway" },
  },
  fullInDubai: {
    ...northwind,
    imageId: "m-t4nb3n5m7k9j2h4g6f8d",
    regionId: "ap-southeast-1",
    name: "gateway-3.2-quota-exceeded-in-me-east-1",
    description: "Copies to me-east-1 meet a full quota on purpose",
    createdAt: "2026-10-09T05:50:00Z",
    tags: { product: "gateway" },
  },
  harborMetrics: {
    ...blueHarbor,
    imageId: "m-t4nx2c4v6b8n1m3a5s7d",
    name: "harbor-metrics-2.0",
    description: "Harbor Metrics 2.0",
    createdAt: "2026-06-10T07:00:00Z",
    tags: { product: "harbor-metrics" },
  },
  harborMetricsNext: {
    ...blueHarbor,
    imageId: "m-t4ng6h8j1k3l5q7w9e2r",
    name: "harbor-metrics-2.1",
    description: "Harbor Metrics 2.1",
    createdAt: "2026-10-15T07:00:00Z",
    tags: { product: "harbor-metrics" },
  },
  harborQueue: {
    ...blueHarbor,
    imageId: "m-bp1t8y6u4i2o9p7a5s3d",
    regionId: "cn-hangzhou",
    name: "harbor-queue-1.4",
    description: "Harbor Queue with a data disk",
    dataDisksGiB: [100],
    createdAt: "2026-04-19T06:15:00Z",
    tags: { product: "harbor-queue" },
  },
  harborDesktop: {
    ...blueHarbor,
    imageId: "m-t4nz9x7c5v3b1n8m6k4j",
    name: "harbor-desktop-2022",
    description: "Harbor Desktop on Windows Server 2022",
    osType: "windows",
    sizeGiB: 80,
    createdAt: "2026-08-28T02:00:00Z",
    tags: { product: "harbor-desktop" },
  },
  community: {
    ...linux,
    imageId: "m-bp1o5p7l9k2j4h6g8f1d",
    regionId: "cn-hangzhou",
    ownerUid: DEMO_UIDS.stranger,
    name: "minimal-debian-community",
    description: "A community image of somebody else",
    sizeGiB: 20,
    isPublic: true,
    platform: "Debian",
    osName: "Debian 12.4 64位",
    osNameEn: "Debian 12.4 64 bit",
    createdAt: "2026-02-02T02:02:00Z",
  },
} satisfies Record<string, WorldFileImage>;

const SYSTEM_OWNER = "1000000000000000";

function systemImages(regionId: string): WorldFileImage[] {
  const common = { regionId, ownerUid: SYSTEM_OWNER, ownerAlias: "system", sizeGiB: 20 } as const;
  const createdAt = "2026-08-01T00:00:00Z";
  return [
    {
      ...common,
      imageId: demoImageId(regionId, "aliyun_3_x64"),
      name: "aliyun_3_x64_20G_alibase_20260801.vhd",
      osType: "linux",
      architecture: "x86_64",
      bootMode: "UEFI-Preferred",
      createdAt,
    },
    {
      ...common,
      imageId: demoImageId(regionId, "aliyun_3_arm64"),
      name: "aliyun_3_arm64_20G_alibase_20260801.vhd",
      osType: "linux",
      architecture: "arm64",
      createdAt,
    },
    {
      ...common,
      imageId: demoImageId(regionId, "win2022"),
      name: "win2022_21H2_x64_dtc_zh-cn_40G_alibase_20260801.vhd",
      osType: "windows",
      architecture: "x86_64",
      sizeGiB: 40,
      createdAt,
    },
  ];
}

/** The public images every account sees in every region. */
export const DEMO_SYSTEM_IMAGES: readonly WorldFileImage[] = openRegionIds().flatMap(systemImages);
