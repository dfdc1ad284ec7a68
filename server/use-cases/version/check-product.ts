import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { CloudImage } from "../../domain/cloud/cloud-image";
import type { PlanBlocker, PlanWarning } from "../../domain/distribution/plan-finding";
import { isSameProduct, productQuery } from "../../domain/distribution/same-product";
import type { CloudSaid } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { askRegions } from "./ask-regions";

type Finding = {
  regionId: string;
  found: "sold" | "missing" | "unanswered";
  cloud: CloudSaid | null;
};

async function look(ctx: Ctx, source: CloudImage, regionId: string): Promise<Finding> {
  try {
    const images = await ctx.cloud.platform.images(productQuery(regionId));
    const sold = images.some((image) => isSameProduct(source, image));
    return { regionId, found: sold ? "sold" : "missing", cloud: null };
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return { regionId, found: "unanswered", cloud: error.said };
  }
}

/** Code of CopyImage for a product that the account has not bought. */
const NOT_AUTHORIZED = "OperationDenied.NotAuthorized";

/** Whether the marketplace lets the platform use the product: it says so to a rehearsed copy, in the image's own region. */
async function checkAuthorized(ctx: Ctx, image: CloudImage): Promise<PlanBlocker[]> {
  const { regionId, imageId, productCode } = image;
  try {
    const name = `imagecast-${imageId}`;
    await ctx.cloud.platform.dryRunCopy({ fromRegionId: regionId, imageId, regionId, name });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    if (error.said.code === NOT_AUTHORIZED) {
      const values = { product: productCode ?? imageId, uid: ctx.cloud.platformUid };
      const reason = sentence("rules.plan_product_unauthorized", values);
      return [{ sentence: reason, regionIds: [], cloud: error.said, code: "CLOUD_REJECTED" }];
    }
  }
  return [];
}

function told(findings: readonly Finding[], found: Finding["found"], key: string): PlanWarning[] {
  const same = findings.filter((finding) => finding.found === found);
  if (same.length === 0) return [];
  const regionIds = same.map(({ regionId }) => regionId);
  const values = { regions: regionIds.join(", "), count: regionIds.length };
  return [{ sentence: sentence(key, values), regionIds, cloud: same[0]?.cloud ?? null }];
}

/**
 * Looks ahead for what would keep a marketplace product's image from being found: the platform is not authorised for the product,
 * or it is not sold in a region.
 */
export async function checkProduct(
  ctx: Ctx,
  image: CloudImage,
  regionIds: readonly string[],
): Promise<{ blockers: PlanBlocker[]; warnings: PlanWarning[] }> {
  const unauthorized = await checkAuthorized(ctx, image);
  const findings = await askRegions(regionIds, (regionId) => look(ctx, image, regionId));
  const missing = told(findings, "missing", "rules.plan_product_missing");
  return {
    blockers: [
      ...unauthorized,
      ...missing.map((found): PlanBlocker => ({ ...found, code: "INVALID", field: "regionIds" })),
    ],
    warnings: told(findings, "unanswered", "rules.plan_unanswered"),
  };
}
