import type { Ctx } from "../../ctx";
import { findOwnVersion } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import { whyNotUndoDeprecation } from "../../domain/version/why-not-version";
import { writeDeprecation } from "./write-deprecation";

/** Takes a deprecation back (WRONG_STATE where there is none). */
export async function undoDeprecation(ctx: Ctx, input: { versionId: string }): Promise<void> {
  authorize(ctx.actor, "version.publish");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  refuseIf(whyNotUndoDeprecation(version));
  await writeDeprecation(ctx, version, { deprecatedFrom: null, replacementId: null }, "");
}
