import { isMoving } from "../distribution/copy-lifecycle";
import { type Sentence, sentence } from "../sentence";
import type { AssociatedVersion } from "./associated-version";

/**
 * Why a slot that is associated with this version cannot be deployed in a region, or null. A version that
 * is not known (null) was deleted, or is not this reader's to use.
 */
export function whyNotInRegion(version: AssociatedVersion | null, region: string): Sentence | null {
  if (!version) return sentence("rules.region_version_gone");
  if (version.images[region]) return null;
  const values = { package: version.packageName, version: version.versionName };
  if (version.draft) {
    return sentence("rules.region_draft", { ...values, region: version.sourceRegionId });
  }
  const state = version.regions[region];
  if (!state) return sentence("rules.region_not_distributed", values);
  if (state === "held") return sentence("rules.region_held", values);
  if (isMoving(state)) return sentence("rules.region_copy_moving", values);
  if (state === "cancelled") return sentence("rules.region_copy_cancelled", values);
  return sentence("rules.region_copy_failed", values);
}
