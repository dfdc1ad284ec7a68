import { createHash } from "node:crypto";
import type { FieldReader } from "./field-reader";
import { imageDefaults } from "./image-defaults";
import { resourceId } from "./resource-id";
import type { Account, Image, ImageStatus, Task } from "./world";

const STATUSES: readonly ImageStatus[] = [
  "Available",
  "Creating",
  "Waiting",
  "UnAvailable",
  "CreateFailed",
  "Deprecated",
];
const LARGEST_DISK_GIB = 32_768;

interface Surroundings {
  readonly regions: readonly string[];
  readonly accounts: readonly Account[];
  readonly now: number;
}

/** The images of a world file, in its order; throws a sentence for the first wrong field. */
export function readWorldImages(file: FieldReader, around: Surroundings): Image[] {
  const readers = file.objects("images", true);
  const images = new Map<string, Image>();
  for (const [sequence, fields] of readers.entries()) {
    const image = readImage(fields, around, sequence);
    if (images.has(image.imageId)) throw fields.wrong("imageId", "different for every image");
    images.set(image.imageId, withLineage(fields, image, images));
  }
  return [...images.values()];
}

function readImage(fields: FieldReader, around: Surroundings, sequence: number): Image {
  const imageId = fields.text("imageId", "an image id such as m-bp1…", /^[\w.-]{1,64}$/);
  const regionId = fields.oneOf("regionId", around.regions);
  const ownerAlias = fields.oneOf("ownerAlias", ["custom", "system", "marketplace"], "custom");
  const text = (name: string, byDefault = "") => fields.anyText(name, byDefault);
  const name = fields.text("name", "a text of 2 to 128 characters", /^.{2,128}$/);
  return {
    imageId,
    regionId,
    ownerUid: readOwner(fields, ownerAlias, around.accounts),
    ownerAlias,
    name,
    description: text("description"),
    family: text("family"),
    ...readStatus(fields),
    sizeGiB: fields.wholeNumber("sizeGiB", 1, LARGEST_DISK_GIB),
    dataDisksGiB: fields.sizes("dataDisksGiB"),
    ...readSystem(fields),
    encrypted: fields.flag("encrypted", false),
    kmsKeyId: text("kmsKeyId"),
    productCode: text("productCode"),
    subscribers: fields.texts("subscribers"),
    publishedRegions: fields.has("publishedRegions") ? fields.texts("publishedRegions") : null,
    usage: fields.oneOf("usage", ["none", "instance"], "none"),
    resourceGroupId: text("resourceGroupId"),
    snapshotId: resourceId("s", regionId, (length) => stableText(imageId, length)),
    createdAt: readCreatedAt(fields, around.now),
    tags: fields.textRecord("tags"),
    shares: readShares(fields, around),
    isPublic: fields.flag("isPublic", false),
    source: null,
    rootImageId: imageId,
    rootName: name,
    sequence,
  };
}

function readSystem(fields: FieldReader) {
  const osType = fields.oneOf("osType", ["linux", "windows"]);
  const architecture = fields.oneOf("architecture", ["x86_64", "i386", "arm64"]);
  const defaults = imageDefaults(osType, architecture);
  return {
    osType,
    architecture,
    platform: fields.anyText("platform", defaults.platform),
    osName: fields.anyText("osName", defaults.osName),
    osNameEn: fields.anyText("osNameEn", defaults.osNameEn),
    bootMode: fields.oneOf("bootMode", ["BIOS", "UEFI", "UEFI-Preferred"], defaults.bootMode),
    nvmeSupport: "supported",
    imdsSupport: "v1",
    licenseType: "",
  };
}

function readOwner(fields: FieldReader, alias: string, accounts: readonly Account[]): string {
  const uid = fields.text("ownerUid", "the uid of an account", /^\d{1,20}$/);
  if (alias === "system" || accounts.some((account) => account.uid === uid)) return uid;
  throw fields.wrong("ownerUid", `the uid of one of the accounts; no account has ${uid}`);
}

function readStatus(fields: FieldReader): {
  status: ImageStatus;
  progress: number;
  task: Task | null;
} {
  const status = fields.oneOf("status", STATUSES, "Available");
  const isUnfinished = status === "Creating" || status === "Waiting";
  const progress = isUnfinished ? 0 : status === "CreateFailed" ? 60 : 100;
  if (status !== "Creating" || !fields.has("creationSeconds")) {
    return { status, progress, task: null };
  }
  const durationMs = fields.wholeNumber("creationSeconds", 1, 1e7) * 1000;
  return { status, progress, task: { kind: "create", startedAt: 0, durationMs, fate: "succeeds" } };
}

function readCreatedAt(fields: FieldReader, now: number): number {
  if (!fields.has("createdAt")) return now;
  const time = Date.parse(fields.anyText("createdAt", ""));
  if (Number.isNaN(time)) throw fields.wrong("createdAt", "a time such as 2026-01-31T08:00:00Z");
  return time;
}

function readShares(fields: FieldReader, { accounts, now }: Surroundings) {
  return fields.texts("shares").map((uid) => {
    if (accounts.some((account) => account.uid === uid)) return { uid, sharedAt: now };
    throw fields.wrong("shares", `an array of uids of the accounts; no account has ${uid}`);
  });
}

function withLineage(
  fields: FieldReader,
  image: Image,
  earlier: ReadonlyMap<string, Image>,
): Image {
  if (!fields.has("copyOf")) return image;
  const from = earlier.get(fields.anyText("copyOf", ""));
  if (!from) throw fields.wrong("copyOf", "the imageId of an image further up in the file");
  const { imageId, regionId, ownerUid, rootImageId, rootName } = from;
  return { ...image, source: { imageId, regionId, ownerUid }, rootImageId, rootName };
}

/** Letters and digits that are always the same for the same image. */
function stableText(imageId: string, length: number): string {
  return createHash("sha256").update(imageId).digest("hex").slice(0, length);
}
