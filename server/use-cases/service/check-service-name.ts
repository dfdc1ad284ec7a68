import { z } from "zod";
import type { Ctx } from "../../ctx";
import { ownServices } from "../../db/own-service";
import { authorize } from "../../domain/authorize";

/** The name to ask for; `serviceId` is the service that would be called so, null for a new one. */
export const checkServiceNameInput = z.object({
  name: z.string().max(200),
  serviceId: z.string().nullable().default(null),
});

/**
 * Is the name still free in the actor's account, and is it the service's own already? An early hint; creating, saving and
 * publishing decide.
 */
export async function checkServiceName(
  ctx: Ctx,
  input: z.infer<typeof checkServiceNameInput>,
): Promise<{ free: boolean; own: boolean }> {
  authorize(ctx.actor, "service.read");
  const named = await ctx.db.service.findMany({
    where: { ...ownServices(ctx.actor), name: input.name.trim() },
    select: { id: true },
  });
  const others = named.filter(({ id }) => id !== input.serviceId);
  return { free: others.length === 0, own: others.length < named.length };
}
