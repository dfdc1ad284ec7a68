import type { Ctx, Tx } from "../../ctx";
import { contentColumns, storedContent, writeTemplates } from "../../db/service-content";
import type { ServiceContent } from "../../domain/service/service-content";
import { contentSummary } from "./content-summary";
import { recordServiceAudit, type ServicePlace } from "./record-service-audit";

/** Inserts a draft into a service of the actor. The one-draft rule is the database's (`draftOf`). */
export async function insertDraft(
  ctx: Ctx,
  tx: Tx,
  place: ServicePlace,
  content: ServiceContent,
): Promise<void> {
  const { serviceId, serviceVersionId } = place;
  const now = ctx.clock.now();
  const stored = storedContent(content);
  await tx.serviceVersion.create({
    data: {
      id: serviceVersionId,
      serviceId,
      draftOf: serviceId,
      ...contentColumns(stored),
      createdById: ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job,
      createdAt: now,
      updatedAt: now,
    },
  });
  await writeTemplates(tx, serviceVersionId, stored, () => ctx.ids.fresh("st"));
  await tx.service.update({ where: { id: serviceId }, data: { updatedAt: now } });
  await recordServiceAudit(ctx, tx, place, {
    action: "service-version.create",
    after: contentSummary(stored),
  });
}
