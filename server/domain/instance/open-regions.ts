import type { AssociatedVersion } from "../template/associated-version";
import { whyNotInRegion } from "../template/why-not-region";

/** A template as far as its rows tell where it can be deployed. */
type Placed = {
  allowedRegionIds: readonly string[];
  versionIds: readonly string[];
  /** The only region that it works in, if its Terraform names one. */
  fixedRegionId: string | undefined;
};

/** The regions that at least one of these templates can be deployed in: allowed, no other than the one it is fixed to, and every image is there. Sorted. */
export function openRegions(
  templates: readonly Placed[],
  versions: ReadonlyMap<string, AssociatedVersion>,
): string[] {
  const open = templates.flatMap(({ allowedRegionIds, versionIds, fixedRegionId }) =>
    allowedRegionIds.filter(
      (regionId) =>
        (fixedRegionId === undefined || fixedRegionId === regionId) &&
        versionIds.every((id) => whyNotInRegion(versions.get(id) ?? null, regionId) === null),
    ),
  );
  return [...new Set(open)].sort();
}
