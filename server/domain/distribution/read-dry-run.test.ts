import { describe, expect, it } from "vitest";
import { CloudError, type CloudErrorKind } from "../cloud/cloud-error";
import { type DryRunFinding, readDryRun } from "./read-dry-run";

function refused(code: string, kind: CloudErrorKind = "rejected"): CloudError {
  return new CloudError(kind, "CopyImage", { code, message: "", requestId: null });
}

describe("readDryRun", () => {
  it.each<[string, DryRunFinding, DryRunFinding]>([
    ["InvalidImageName.Duplicated", "taken", "taken"],
    ["QuotaExceed.Image", "quota", "quota"],
    ["QuotaExceed.Snapshot", "quota", "quota"],
    ["RegionNotSupportCopy", "refused", "refused"],
    ["OperationDenied.ImageCopyConflict", "fine", "fine"],
    ["InvalidImageId.NotFound", "unknown", "unknown"],
    ["SizeExceed.Image", "refused", "unknown"],
  ])("takes %s for %s of the image itself, and for %s of another", (code, itself, another) => {
    expect(readDryRun(refused(code), true)).toBe(itself);
    expect(readDryRun(refused(code), false)).toBe(another);
  });

  it("concludes nothing from no answer", () => {
    expect(readDryRun(refused("QuotaExceed.Image", "throttled"), true)).toBe("unknown");
  });
});
