import type { CloudError } from "../cloud/cloud-error";
import { copyRefused } from "./copy-refused";

/**
 * What a rehearsed copy tells of its destination: `taken` — an image has its name, perhaps ours; `quota` — no image more
 * fits in; `refused` — a person has to do something; `fine` — nothing is in the way that will not pass by itself; `unknown` — the
 * rehearsal says nothing of the destination.
 */
export type DryRunFinding = "fine" | "taken" | "quota" | "refused" | "unknown";

/** Refusals that are the destination's, whichever image is copied (CopyImage, error codes). */
const OF_DESTINATION = new Set([
  "Account.Arrearage",
  "DestinationRegion.NotFound",
  "IncorrectDestinationRegion",
  "InvalidOperation.CopyingDataToThisRegionUnsupported",
  "OperationDenied.NonCompliantDestinationRegion",
  "RegionNotSupportCopy",
]);

/** Reads the refusal of a CopyImage with DryRun. `sameSource` is false when another image stood in for the one to be copied. */
export function readDryRun(error: CloudError, sameSource: boolean): DryRunFinding {
  const { code } = error.said;
  if (error.kind !== "rejected") return "unknown";
  if (code.startsWith("QuotaExceed.")) return "quota";
  if (OF_DESTINATION.has(code)) return "refused";
  switch (copyRefused(error, false)) {
    case "adopt":
      return "taken";
    case "wait":
      return "fine";
    case "replan":
      return "unknown";
    case "fail":
      return sameSource ? "refused" : "unknown";
  }
}
