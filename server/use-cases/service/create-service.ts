import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import type { CreateServiceInput } from "../../domain/service/service-input";
import { serviceName } from "../../domain/service/service-name";
import { insertDraft } from "./insert-draft";
import { refuseForeignVersions } from "./refuse-foreign-versions";
import { refuseSecretValues } from "./refuse-secret-values";
import { serviceNameTaken } from "./service-name-taken";

/** Ids of what was created. */
export type CreatedService = { serviceId: string; serviceVersionId: string };

async function write(ctx: Ctx, input: CreateServiceInput, ids: CreatedService): Promise<void> {
  const accountUid = accountOf(ctx.actor);
  const { serviceId } = ids;
  const name = serviceName(input.content.infos);
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    await tx.service.create({
      data: {
        id: serviceId,
        accountUid,
        name,
        createdById: ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job,
        createdAt: now,
        updatedAt: now,
      },
    });
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: "service.create",
      subject: "service",
      subjectId: serviceId,
      serviceId,
      after: { name },
    });
    await insertDraft(ctx, tx, { accountUid, ...ids }, input.content);
  });
}

/**
 * Creates a service with its first draft. The same idempotency key meets the service it made before.
 * Throws INVALID (field named), CONFLICT at the name when the account has a service of that name.
 */
export async function createService(ctx: Ctx, input: CreateServiceInput): Promise<CreatedService> {
  authorize(ctx.actor, "service.write");
  const accountUid = accountOf(ctx.actor);
  const seed = `${accountUid}/${input.idempotencyKey}`;
  const ids = {
    serviceId: ctx.ids.from("service", seed),
    serviceVersionId: ctx.ids.from("sv", seed),
  };
  const made = () => ctx.db.service.count({ where: { id: ids.serviceId } });
  if ((await made()) > 0) return ids;
  await refuseForeignVersions(ctx, accountUid, input.content);
  await refuseSecretValues(ctx, input.content);
  try {
    await write(ctx, input, ids);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    if ((await made()) > 0) return ids;
    throw serviceNameTaken(input.content.infos);
  }
  return ids;
}
