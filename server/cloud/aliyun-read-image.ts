import type { DescribeImagesResponseBodyImagesImage } from "@alicloud/ecs20140526";
import type { CloudImage, CloudImageStatus } from "../domain/cloud/cloud-image";

type Raw = DescribeImagesResponseBodyImagesImage;
type Disks = NonNullable<NonNullable<Raw["diskDeviceMappings"]>["diskDeviceMapping"]>;

/** "32%" → 32; anything else → 0. */
export function percent(text: string | undefined): number {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isFinite(number) ? Math.min(100, Math.max(0, number)) : 0;
}

function remaining(disks: Disks): number | null {
  const seconds = disks.map((disk) => disk.remainTime).filter((time) => typeof time === "number");
  return seconds.length > 0 ? Math.max(...seconds) : null;
}

/** A disk tells its size as text; an image that lists no disks has one of its own size. */
function sizeOfDisks(raw: Raw, disks: Disks): number {
  const sizes = disks.map((disk) => Number.parseInt(disk.size ?? "", 10) || 0);
  return Math.max(
    raw.size ?? 0,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

function owner(alias: string | undefined): CloudImage["ownerAlias"] {
  return alias === "system" || alias === "others" || alias === "marketplace" ? alias : "self";
}

function readTags(raw: Raw): Record<string, string> {
  const tags = raw.tags?.tag ?? [];
  return Object.fromEntries(tags.map((tag) => [tag.tagKey ?? "", tag.tagValue ?? ""]));
}

/** Reads one image of DescribeImages into our shape. */
export function readImage(raw: Raw, regionId: string): CloudImage {
  const disks = raw.diskDeviceMappings?.diskDeviceMapping ?? [];
  return {
    imageId: raw.imageId ?? "",
    regionId,
    name: raw.imageName ?? "",
    description: raw.description ?? "",
    status: (raw.status ?? "UnAvailable") as CloudImageStatus,
    progress: percent(raw.progress),
    remainSeconds: remaining(disks),
    sizeGiB: raw.size ?? 0,
    disksGiB: sizeOfDisks(raw, disks),
    osType: raw.OSType ?? "",
    osName: raw.OSNameEn || raw.OSName || raw.platform || "",
    architecture: raw.architecture ?? "",
    bootMode: raw.bootMode || null,
    diskCount: Math.max(1, disks.length),
    encrypted: disks.some((disk) => disk.encrypted === true),
    ownerAlias: owner(raw.imageOwnerAlias),
    ownerUid: raw.imageOwnerId ? String(raw.imageOwnerId) : null,
    isPublic: raw.isPublic ?? false,
    productCode: raw.productCode || null,
    imageVersion: raw.imageVersion || null,
    createdAt: raw.creationTime ?? null,
    tags: readTags(raw),
  };
}
