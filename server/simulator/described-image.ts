import type { Call } from "./call";
import { progressOf, remainingSeconds } from "./copy-clock";
import { timestamp } from "./timestamp";
import type { Image } from "./world";

/** The `ImageOwnerAlias` of an image as the account `uid` sees it. */
export function ownerAliasFor(image: Image, uid: string): string {
  if (image.ownerAlias !== "custom") return image.ownerAlias;
  return image.ownerUid === uid ? "self" : "others";
}

/** The element of `Images.Image` for one image, as the caller may see it. */
export function describedImage(call: Call, image: Image): object {
  const isOwn = image.ownerUid === call.actor.uid;
  const isCustom = image.ownerAlias === "custom";
  return {
    ImageId: image.imageId,
    ImageName: image.name,
    ImageFamily: image.family,
    ImageVersion: "",
    Description: image.description,
    Status: image.status,
    Progress: `${progressOf(image, call.copyNow)}%`,
    CreationTime: timestamp(image.createdAt),
    Size: image.sizeGiB,
    ...describedSystem(image),
    ImageOwnerAlias: ownerAliasFor(image, call.actor.uid),
    // Written as a number by the gateway; kept as text here because 16 digits can exceed a double.
    ImageOwnerId: image.ownerUid,
    IsSelfShared: isCustom ? String(image.shares.length > 0) : "",
    IsPublic: image.isPublic || !isCustom,
    IsCopied: image.source !== null,
    IsSubscribed: image.subscribers.includes(call.actor.uid),
    ProductCode: image.productCode,
    Usage: image.usage,
    ResourceGroupId: isOwn ? image.resourceGroupId : "",
    SupplierName: image.isPublic ? supplierOf(call, image) : "",
    DiskDeviceMappings: { DiskDeviceMapping: disksOf(call, image) },
    Tags: {
      Tag: isOwn
        ? Object.entries(image.tags).map(([key, value]) => ({ TagKey: key, TagValue: value }))
        : [],
    },
  };
}

function describedSystem(image: Image): object {
  return {
    Architecture: image.architecture,
    OSType: image.osType,
    OSName: image.osName,
    OSNameEn: image.osNameEn,
    Platform: image.platform,
    BootMode: image.bootMode,
    IsSupportCloudinit: true,
    IsSupportIoOptimized: true,
    LoginAsNonRootSupported: image.osType === "linux",
    LicenseType: image.licenseType,
    DetectionOptions: { Status: "Finished", Items: { Item: [] } },
    Features: { NvmeSupport: image.nvmeSupport, ImdsSupport: image.imdsSupport },
  };
}

function supplierOf({ world }: Call, image: Image): string {
  return world.accounts.find(({ uid }) => uid === image.ownerUid)?.name ?? "";
}

function disksOf(call: Call, image: Image): object[] {
  const sizes = [image.sizeGiB, ...image.dataDisksGiB];
  return sizes.map((size, index) => ({
    Device: `/dev/xvd${String.fromCharCode("a".charCodeAt(0) + index)}`,
    Type: index === 0 ? "system" : "data",
    Size: String(size),
    Format: "",
    SnapshotId: index === 0 ? image.snapshotId : `${image.snapshotId.slice(0, -1)}${index}`,
    Progress: `${progressOf(image, call.copyNow)}%`,
    RemainTime: remainingSeconds(image, call.copyNow, call.speed),
    Encrypted: image.encrypted,
    ImportOSSBucket: "",
    ImportOSSObject: "",
  }));
}
