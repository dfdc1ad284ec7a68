import { z } from "zod";
import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";

/** Newest first; `before` is the id of the last line already shown. */
export const listWhitelistActivityInput = z.object({
  serviceId: z.string(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .default(null),
});

const PAGE = 50;

/** Every change of a service's whitelist: who, when, before, after and why; up to 50 lines, newest first. */
export async function listWhitelistActivity(
  ctx: Ctx,
  input: z.infer<typeof listWhitelistActivityInput>,
) {
  authorize(ctx.actor, "whitelist.manage");
  const older = input.before ? { id: { lt: BigInt(input.before) } } : {};
  const events = await ctx.db.auditEvent.findMany({
    where: { serviceId: input.serviceId, subject: "whitelist-entry", ...older },
    orderBy: { id: "desc" },
    take: PAGE,
  });
  return events.map((event) => ({
    id: event.id.toString(),
    at: event.at,
    actorName: event.actorName,
    action: event.action,
    reason: event.reason,
    before: event.before,
    after: event.after,
    requestId: event.requestId,
  }));
}
