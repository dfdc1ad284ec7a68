import type { Ctx } from "../../ctx";
import { CloudError } from "../../domain/cloud/cloud-error";
import type { PlanBlocker, PlanWarning } from "../../domain/distribution/plan-finding";
import { SHARES_PER_IMAGE } from "../../domain/permission/permission-limits";
import { sentence } from "../../domain/sentence";
import type { SourceChoice } from "./read-source-image";

/** Codes of ModifyImageSharePermission that say that the image is shared with as many accounts as it can be. */
const SHARES_FULL = new Set(["QuotaExceed.ShareImage", "QuotaExceed.ShareImageUser"]);

/**
 * Rehearses the share that lets the platform account read the source image (`DryRun`): the account must have granted the right,
 * and the image must have room for one share more.
 */
export async function checkGrant(
  ctx: Ctx,
  { account, regionId, imageId }: SourceChoice,
): Promise<{ blockers: PlanBlocker[]; warnings: PlanWarning[] }> {
  const { uid, roleName } = account;
  if (!roleName) return { blockers: [], warnings: [] };
  try {
    await ctx.cloud
      .supplier({ uid, roleName })
      .dryRunShare({ regionId, imageId, accountUid: ctx.cloud.platformUid });
    return { blockers: [], warnings: [] };
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const told = (key: string): PlanWarning => ({
      sentence: sentence(key, { uid, role: roleName, max: SHARES_PER_IMAGE, image: imageId }),
      regionIds: [],
      cloud: error.said,
    });
    if (error.kind !== "rejected")
      return { blockers: [], warnings: [told("rules.plan_grant_unanswered")] };
    const full = SHARES_FULL.has(error.said.code);
    const blocker = told(full ? "rules.plan_shares_full" : "rules.plan_grant_refused");
    return { blockers: [{ ...blocker, code: "CLOUD_REJECTED" }], warnings: [] };
  }
}
