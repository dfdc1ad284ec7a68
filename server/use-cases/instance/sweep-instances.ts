import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { isDue } from "./due-instances";

/** Wakes the looks at instances that are due. A lost job therefore delays by a sweep at most. */
export async function sweepInstances(ctx: Ctx): Promise<void> {
  authorize(ctx.actor, "instance.run");
  const due = await ctx.db.serviceInstance.findMany({
    where: isDue(ctx.clock.now()),
    distinct: ["regionId"],
    select: { regionId: true },
  });
  for (const { regionId } of due) await ctx.wake.instances(regionId);
}
