import type { VersionContent } from "@/server/domain/version/version-input";
import type { Problem } from "./list-problems";

const REGION = "version.sourceRegionId";
const IMAGE = "version.sourceImageId";
const PRODUCT = "version.productCode";

/**
 * Says for an image that is not chosen what has to be chosen first: the region, then the product. The
 * schema judges each field by itself and would ask for all three at once.
 */
export function missingChoices(problems: readonly Problem[], content: VersionContent): Problem[] {
  const others = problems.filter(({ path }) => path !== IMAGE && path !== REGION);
  const asked = problems.some(({ path }) => path === IMAGE || path === REGION);
  if (!asked) return [...problems];
  if (content.sourceRegionId === "") {
    return [...others, { path: REGION, message: "versions.problems.regionMissing" }];
  }
  if (content.imageType === "marketplace" && !content.productCode) {
    const rest = others.filter(({ path }) => path !== PRODUCT);
    return [...rest, { path: PRODUCT, message: "rules.product_missing" }];
  }
  return [...problems];
}
