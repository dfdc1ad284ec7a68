import type { Ctx } from "../../ctx";
import { authorize } from "../../domain/authorize";
import type { ChangeVersionInput } from "../../domain/instance/launch-input";
import { changeVersion } from "./change-version";

/** Upgrades an instance to another version of its service that may be deployed now, after a dry run. */
export async function upgradeInstance(ctx: Ctx, input: ChangeVersionInput): Promise<void> {
  authorize(ctx.actor, "instance.launch");
  await changeVersion(ctx, "upgrade", input);
}
