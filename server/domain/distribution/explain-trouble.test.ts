import { describe, expect, it } from "vitest";
import { explainTrouble, TROUBLE_KINDS, type TroubleKind, troubleKind } from "./explain-trouble";

const CODES: [string, TroubleKind][] = [
  ["QuotaExceed.Image", "imageQuota"],
  ["QuotaExceed.Snapshot", "snapshotQuota"],
  ["InvalidImageId.NotFound", "sourceGone"],
  ["IncorrectImageStatus", "sourceNotReady"],
  ["OperationDenied.InvalidImageStatus", "sourceNotReady"],
  ["OperationDenied.SameRegionOnly", "sameRegionOnly"],
  ["OperationDenied.CommunityImage", "communityImage"],
  ["OperationDeined.EncryptedSnapshot", "encrypted"],
  ["OperationDenied.EncryptSnapshotAcrossRegion", "encrypted"],
  ["InvalidOperation.ServiceKeyEncryptedImageUnsupported", "encrypted"],
  ["InvalidImageName.Duplicated", "nameTaken"],
  ["RegionNotSupportCopy", "regionRefuses"],
  ["InvalidOperation.CopyingDataToThisRegionUnsupported", "regionRefuses"],
  ["DestinationRegion.NotFound", "regionUnknown"],
  ["Account.Arrearage", "arrears"],
  ["EntityNotExist.Role", "roleMissing"],
  ["NoPermission", "permissionMissing"],
  ["Forbidden.RAM", "permissionMissing"],
  ["Throttling", "throttled"],
  ["Throttling.User", "throttled"],
  ["Throttling.Api.Risk", "throttled"],
  ["ServiceUnavailable", "cloudDown"],
  ["InternalError", "cloudDown"],
  ["ConnectionLost", "connectionLost"],
  ["CreateFailed", "createFailed"],
  ["UnAvailable", "unavailable"],
  ["ImageVanished", "vanished"],
  ["ImageDiffers", "differs"],
  ["ImageDeprecated", "deprecated"],
  ["StagingFailed", "stagingFailed"],
  ["OperationDenied.NotPublished", "productMissing"],
  ["OperationDenied.NotAuthorized", "productNotAuthorized"],
  ["SizeExceed.Image", "other"],
  ["constructor", "other"],
  ["", "other"],
];

describe("explainTrouble", () => {
  it.each(CODES)("reads %s as %s", (code, kind) => {
    expect(troubleKind(code)).toBe(kind);
  });

  it("has a code for every kind", () => {
    expect(new Set(CODES.map(([, kind]) => kind))).toEqual(new Set(TROUBLE_KINDS));
  });

  it("passes an unknown code through to the words", () => {
    expect(explainTrouble({ code: "SizeExceed.Image" })).toEqual({
      kind: "other",
      title: { key: "distribution.trouble.other.title", values: { code: "SizeExceed.Image" } },
      why: { key: "distribution.trouble.other.why", values: { code: "SizeExceed.Image" } },
      next: { key: "distribution.trouble.other.next", values: { code: "SizeExceed.Image" } },
    });
  });
});
