import type { z } from "zod";
import type { Ctx } from "../../ctx";
import type { checkAccessInput } from "../../domain/account/account-input";
import { explainAccess } from "../../domain/account/explain-access";
import { whyNotCheckAccess } from "../../domain/account/why-not-account";
import { authorize } from "../../domain/authorize";
import { CloudError } from "../../domain/cloud/cloud-error";
import { type CloudSaid, Refusal, refuseIf } from "../../domain/refusal";
import { type Sentence, sentence } from "../../domain/sentence";
import { findAccount } from "./find-account";

/** What trying the role showed; `unknown` when the cloud gave no answer to rely on. */
export type AccessAnswer = {
  outcome: "admitted" | "refused" | "unknown";
  sentence: Sentence;
  cloud: CloudSaid | null;
};

/**
 * Takes on the account's role and lists its own images in a region, and tells in a sentence whether that works. A refusal of the
 * cloud is the answer, not an error. Throws WRONG_STATE without a role name, INVALID for an unknown region.
 */
export async function checkAccess(
  ctx: Ctx,
  input: z.infer<typeof checkAccessInput>,
): Promise<AccessAnswer> {
  authorize(ctx.actor, "account.manage");
  const { uid, roleName } = await findAccount(ctx.db, input.uid);
  refuseIf(whyNotCheckAccess({ roleName }));
  const role = roleName ?? "";
  const { regionId } = input;
  const known = await ctx.db.region.count({ where: { id: regionId, open: true } });
  if (known === 0) {
    throw new Refusal("INVALID", sentence("rules.region_unknown"), { field: "regionId" });
  }
  try {
    const supplier = ctx.cloud.supplier({ uid, roleName: role });
    const images = await supplier.images({ regionId, owner: "self" });
    const values = { role, count: images.length, region: regionId };
    return {
      outcome: "admitted",
      sentence: sentence("accounts.access.admitted", values),
      cloud: null,
    };
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const tried = { uid, roleName: role, platformUid: ctx.cloud.platformUid };
    return {
      outcome: error.kind === "rejected" ? "refused" : "unknown",
      sentence: explainAccess(error, tried),
      cloud: error.said,
    };
  }
}
