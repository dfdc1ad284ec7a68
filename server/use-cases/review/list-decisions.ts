import type { Ctx } from "../../ctx";
import { findRegistrations } from "../../db/registration-list";
import { authorize } from "../../domain/authorize";
import type { ServiceInput } from "../../domain/service/service-input";

/** Every submission of a service that was decided on, the newest first, with who decided what and why. */
export async function listDecisions(ctx: Ctx, input: ServiceInput) {
  authorize(ctx.actor, "review.read");
  const all = await findRegistrations(ctx.db, { serviceId: input.serviceId });
  return all.filter(({ decision }) => decision !== null);
}
