import { isMainland } from "../region/region-area";
import { compareContent } from "./compare-content";
import type { ServiceContent } from "./service-content";

/** What makes a submission worth a closer look, in the order in which lists show it. */
export const RISKS = ["becomes-public", "crosses-border", "template-changed"] as const;

/** See RISKS. */
export type Risk = (typeof RISKS)[number];

function crossesBorder({ templates }: ServiceContent): boolean {
  const regionIds = templates.flatMap(({ allowedRegionIds }) => allowedRegionIds);
  return regionIds.some(isMainland) && !regionIds.every(isMainland);
}

/**
 * The risks of a submission. `baseline` is the content approved before, null for the first; `onlineType` that of the
 * version online, null when none is.
 */
export function reviewRisks(
  content: ServiceContent,
  baseline: ServiceContent | null,
  onlineType: ServiceContent["type"] | null,
): Risk[] {
  const changed =
    baseline !== null &&
    compareContent(baseline, content).templates.some(
      ({ change, files }) => change !== "same" && files.length > 0,
    );
  const found: Record<Risk, boolean> = {
    "becomes-public": content.type === "public" && onlineType !== "public",
    "crosses-border": crossesBorder(content),
    "template-changed": changed,
  };
  return RISKS.filter((risk) => found[risk]);
}
