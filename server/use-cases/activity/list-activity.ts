import { z } from "zod";
import type { Ctx } from "../../ctx";
import { findOwnPackage } from "../../db/own";
import { authorize } from "../../domain/authorize";

/** Newest first; `before` is the id of the last line already shown. */
export const listActivityInput = z.object({
  packageId: z.string(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .default(null),
});

const PAGE = 50;

/** What was done to a package and its versions, by whom and when; up to 50 lines, newest first. */
export async function listActivity(ctx: Ctx, input: z.infer<typeof listActivityInput>) {
  authorize(ctx.actor, "package.read");
  const found = await findOwnPackage(ctx.db, ctx.actor, input.packageId);
  const events = await ctx.db.auditEvent.findMany({
    where: { packageId: found.id, ...(input.before ? { id: { lt: BigInt(input.before) } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE,
  });
  return events.map((event) => ({
    id: event.id.toString(),
    at: event.at,
    actorName: event.actorName,
    action: event.action,
    subjectId: event.subjectId,
    before: event.before,
    after: event.after,
    requestId: event.requestId,
  }));
}
