import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { countTests } from "../../db/count-tests";
import { lockService } from "../../db/lock-service";
import { findOwnService } from "../../db/own-service";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { ServiceInput } from "../../domain/service/service-input";
import { whyNotDeleteService } from "../../domain/service/why-not-service";

/** Deletes a service that was never published, with its draft and its whitelist; any other is kept (WRONG_STATE). */
export async function deleteService(ctx: Ctx, input: ServiceInput): Promise<void> {
  authorize(ctx.actor, "service.write");
  const { serviceId } = input;
  await findOwnService(ctx.db, ctx.actor, serviceId);
  await ctx.db.$transaction(async (tx) => {
    await lockService(tx, serviceId);
    const { accountUid, name, versions } = await findOwnService(tx, ctx.actor, serviceId);
    refuseIf(whyNotDeleteService(versions, await countTests(tx, { serviceId })));
    await tx.serviceInstance.deleteMany({ where: { serviceId, state: "deleted" } });
    await tx.service.delete({ where: { id: serviceId } });
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid,
      action: "service.delete",
      subject: "service",
      subjectId: serviceId,
      serviceId,
      before: { name },
    });
    await announce(tx, [{ accountUid, serviceId, serviceVersionId: null }]);
  });
}
