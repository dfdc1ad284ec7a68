import type { Ctx } from "../../ctx";
import { findOwnInstance } from "../../db/own-instance";
import { authorize } from "../../domain/authorize";
import type { InstanceInput } from "../../domain/instance/launch-input";
import { whyNotDeleteInstance } from "../../domain/instance/why-not-instance";
import { refuseIf } from "../../domain/refusal";
import { moveInstance } from "./move-instance";

/** Has the instance's stack deleted with everything in it. Throws WRONG_STATE while something else is under way. */
export async function deleteInstance(ctx: Ctx, input: InstanceInput): Promise<void> {
  authorize(ctx.actor, "instance.launch");
  const row = await findOwnInstance(ctx.db, ctx.actor, input.instanceId);
  refuseIf(whyNotDeleteInstance(row));
  await moveInstance(ctx, row, { move: "delete", action: "instance.delete", data: {} });
}
