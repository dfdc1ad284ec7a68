import type { Ctx } from "../../ctx";
import { lockService } from "../../db/lock-service";
import { moveRegistration } from "../../db/move-registration";
import { moveVersion } from "../../db/move-version";
import type { ServiceVersionRow } from "../../db/own-service";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { recordServiceAudit } from "./record-service-audit";

/**
 * Makes a draft again of what was submitted or approved, and cancels the submission: what was said of it holds no
 * longer. Throws CONFLICT when the version is not as the page showed it.
 */
export async function returnToDraft(
  ctx: Ctx,
  action: "withdraw" | "reopen",
  { id, state, service, revision: now }: ServiceVersionRow,
  revision: number,
): Promise<void> {
  if (now !== revision) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  await ctx.db.$transaction(async (tx) => {
    await lockService(tx, service.id);
    await moveVersion(tx, action, { id, revision });
    await moveRegistration(tx, action, { serviceVersionId: id });
    const place = { accountUid: service.accountUid, serviceId: service.id, serviceVersionId: id };
    await recordServiceAudit(ctx, tx, place, {
      action: `service-version.${action}`,
      before: { state },
      after: { state: "draft" },
    });
  });
}
