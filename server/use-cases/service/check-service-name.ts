import { z } from "zod";
import type { Ctx } from "../../ctx";
import { ownServices } from "../../db/own-service";
import { authorize } from "../../domain/authorize";

/** The name to ask for; `serviceId` is the service that would be called so, null for a new one. */
export const checkServiceNameInput = z.object({
  name: z.string().max(200),
  serviceId: z.string().nullable().default(null),
});

/** Is the name still free in the actor's account? An early hint; creating, saving and publishing decide. */
export async function checkServiceName(
  ctx: Ctx,
  input: z.infer<typeof checkServiceNameInput>,
): Promise<{ free: boolean }> {
  authorize(ctx.actor, "service.read");
  const taken = await ctx.db.service.count({
    where: {
      ...ownServices(ctx.actor),
      name: input.name.trim(),
      ...(input.serviceId ? { id: { not: input.serviceId } } : {}),
    },
  });
  return { free: taken === 0 };
}
