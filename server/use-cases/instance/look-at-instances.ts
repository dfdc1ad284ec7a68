import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import { claimDueInstances, nextDue } from "./due-instances";
import { tendInstance } from "./tend-instance";

/** Stacks of different accounts are asked for beside each other; ROS counts calls per account. */
const AT_ONCE = 5;

/**
 * One look at the instances in one region: brings each that is due a step on, and asks for the next look. One
 * instance's trouble is that instance's alone.
 */
export async function lookAtInstances(ctx: Ctx, input: { regionId: string }): Promise<void> {
  authorize(ctx.actor, "instance.run");
  const { regionId } = input;
  const claimed = await claimDueInstances(ctx, regionId);
  const failures: unknown[] = [];
  for (let start = 0; start < claimed.length; start += AT_ONCE) {
    const some = claimed.slice(start, start + AT_ONCE);
    const ended = await Promise.allSettled(some.map((row) => tendInstance(ctx, row)));
    failures.push(...ended.flatMap((one) => (one.status === "rejected" ? [one.reason] : [])));
  }
  const due = await nextDue(ctx, regionId);
  if (due) await ctx.wake.instances(regionId, due);
  if (failures.length > 0) throw failures[0];
}
