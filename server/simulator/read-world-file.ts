import { FieldReader } from "./field-reader";
import { readWorldImages } from "./read-world-images";
import { findRegion, openRegionIds, REGIONS } from "./regions";
import type { Account, Role, World } from "./world";

/** The vendor's figure depends on the account and is not published; this one is ours. */
const DEFAULT_IMAGE_QUOTA = 100;
const DEFAULT_VCPU_QUOTA = 1000;
const DEFAULT_COPY_SLOTS = 5;
/** STS: a role session lasts an hour at most unless the role allows more. */
const DEFAULT_SESSION_S = 3600;

/**
 * Makes a world of the JSON of a world file; `now` (epoch ms) dates what the file does not date.
 * Throws an Error with one sentence that names the wrong field and what is expected there.
 */
export function readWorldFile(json: unknown, now: number): World {
  const file = new FieldReader(json, "");
  const regions = readRegions(file);
  const accounts = readAccounts(file);
  const images = readWorldImages(file, { regions, accounts, now });
  return {
    regions,
    slotRule: file.oneOf("slotRule", ["source", "destination", "both"], "source"),
    copySlots: file.wholeNumber("copySlots", 1, 1000, DEFAULT_COPY_SLOTS),
    accounts,
    images: Object.fromEntries(images.map((image) => [image.imageId, image])),
    stacks: {},
    sessions: {},
    clientTokens: {},
    sentinelHits: {},
    nextSequence: images.length,
  };
}

function readRegions(file: FieldReader): string[] {
  const regions = file.has("regions") ? file.texts("regions") : openRegionIds();
  const unknown = regions.find((regionId) => !findRegion(regionId));
  if (unknown !== undefined) {
    const known = REGIONS.map(({ regionId }) => regionId).join(", ");
    throw file.wrong("regions", `a list of known region ids; ${unknown} is none of ${known}`);
  }
  if (regions.length === 0) throw file.wrong("regions", "a list of at least one region id");
  return [...new Set(regions)];
}

function readAccounts(file: FieldReader): Account[] {
  const uids = new Set<string>();
  const keys = new Set<string>();
  return file.objects("accounts", true).map((fields) => {
    const account = readAccount(fields);
    if (uids.has(account.uid)) throw fields.wrong("uid", "different for every account");
    if (keys.has(account.accessKeyId)) {
      throw fields.wrong("accessKeyId", "different for every account");
    }
    uids.add(account.uid);
    keys.add(account.accessKeyId);
    return account;
  });
}

function readAccount(fields: FieldReader): Account {
  return {
    uid: fields.text("uid", "a text of 1 to 20 digits", /^\d{1,20}$/),
    name: fields.text("name", "a text that is not empty", /\S/),
    accessKeyId: fields.text("accessKeyId", "a text of letters, digits and . _ -", /^[\w.-]+$/),
    accessKeySecret: fields.text("accessKeySecret", "a text that is not empty", /^\S+$/),
    roles: fields.objects("roles", false).map(readRole),
    imageQuotaPerRegion: fields.wholeNumber("imageQuotaPerRegion", 0, 1e6, DEFAULT_IMAGE_QUOTA),
    vcpuQuota: fields.wholeNumber("vcpuQuota", 0, 1e6, DEFAULT_VCPU_QUOTA),
    vcpusInUse: fields.wholeNumber("vcpusInUse", 0, 1e6, 0),
  };
}

function readRole(fields: FieldReader): Role {
  return {
    name: fields.text("name", "a role name of letters, digits and . _ -", /^[\w.-]{1,64}$/),
    trusts: fields.texts("trusts"),
    maxSessionSeconds: fields.wholeNumber("maxSessionSeconds", 900, 43_200, DEFAULT_SESSION_S),
  };
}
