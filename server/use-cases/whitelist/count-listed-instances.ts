import type { z } from "zod";
import type { Ctx } from "../../ctx";
import { countRunning } from "../../db/count-running";
import { authorize } from "../../domain/authorize";
import type { countListedInstancesInput } from "../../domain/whitelist/whitelist-input";

/** How many instances of a service these accounts have, by template and region. */
export async function countListedInstances(
  ctx: Ctx,
  input: z.infer<typeof countListedInstancesInput>,
) {
  authorize(ctx.actor, "whitelist.manage");
  return countRunning(ctx.db, input);
}
