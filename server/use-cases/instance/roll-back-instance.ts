import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import type { ChangeVersionInput } from "../../domain/instance/launch-input";
import { changeVersion } from "./change-version";

/** Brings an instance back to an earlier version of its service, one that is offline included, after a dry run. */
export async function rollBackInstance(ctx: Ctx, input: ChangeVersionInput): Promise<void> {
  authorize(ctx.actor, "instance.launch");
  await changeVersion(ctx, "roll-back", input);
}
