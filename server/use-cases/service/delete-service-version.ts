import type { Ctx } from "../../ctx";
import { countTests } from "../../db/count-tests";
import { lockService } from "../../db/lock-service";
import { findOwnServiceVersion } from "../../db/own-service";
import { contentOf } from "../../db/service-content";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { SeenServiceVersionInput } from "../../domain/service/service-input";
import { serviceVersionLifecycle } from "../../domain/service/service-version-lifecycle";
import { whyNotDeleteServiceVersion } from "../../domain/service/why-not-service";
import { contentSummary } from "./content-summary";
import { recordServiceAudit } from "./record-service-audit";

/**
 * Deletes a draft; what was ever published is kept (WRONG_STATE), and so is the only version of a service. Test deployments
 * must be gone first; those that are, go with it.
 */
export async function deleteServiceVersion(
  ctx: Ctx,
  input: SeenServiceVersionInput,
): Promise<void> {
  authorize(ctx.actor, "service.write");
  const { id, revision } = { id: input.serviceVersionId, revision: input.revision };
  const { serviceId } = await findOwnServiceVersion(ctx.db, ctx.actor, id);
  await ctx.db.$transaction(async (tx) => {
    await lockService(tx, serviceId);
    const version = await findOwnServiceVersion(tx, ctx.actor, id);
    const { service } = version;
    const tests = await countTests(tx, { serviceVersionId: id });
    refuseIf(whyNotDeleteServiceVersion(version, { siblings: service.versions.length, tests }));
    await tx.serviceInstance.deleteMany({ where: { serviceVersionId: id, state: "deleted" } });
    const gone = await tx.serviceVersion.deleteMany({
      where: { id, revision, state: { in: serviceVersionLifecycle.from("delete") } },
    });
    if (gone.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    const updatedAt = ctx.clock.now();
    await tx.service.update({ where: { id: serviceId }, data: { updatedAt } });
    const place = { accountUid: service.accountUid, serviceId, serviceVersionId: id };
    await recordServiceAudit(ctx, tx, place, {
      action: "service-version.delete",
      before: contentSummary(contentOf(version)),
    });
  });
}
