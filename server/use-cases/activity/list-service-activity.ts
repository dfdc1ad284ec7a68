import { z } from "zod";
import type { Ctx } from "../../ctx";
import { findOwnService } from "../../db/own-service";
import { authorize } from "../../domain/authorize";

/** Newest first; `before` is the id of the last line already shown. */
export const listServiceActivityInput = z.object({
  serviceId: z.string().max(64),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .default(null),
});

const PAGE = 50;

/**
 * What was done to a service, its versions, its reviews and its tests, by whom, when and why; up to 50 lines, newest first.
 * Who did what to the instances of other accounts is those accounts' business.
 */
export async function listServiceActivity(
  ctx: Ctx,
  input: z.infer<typeof listServiceActivityInput>,
) {
  authorize(ctx.actor, "service.read");
  const { id: serviceId, accountUid } = await findOwnService(ctx.db, ctx.actor, input.serviceId);
  const others = { subject: "instance", accountUid: { not: accountUid } };
  const events = await ctx.db.auditEvent.findMany({
    where: {
      serviceId,
      NOT: others,
      ...(input.before ? { id: { lt: BigInt(input.before) } } : {}),
    },
    orderBy: { id: "desc" },
    take: PAGE,
  });
  return events.map(
    ({ id, at, actorName, action, subjectId, reason, before, after, requestId }) => ({
      id: id.toString(),
      at,
      actorName,
      action,
      subjectId,
      reason,
      before,
      after,
      requestId,
    }),
  );
}
