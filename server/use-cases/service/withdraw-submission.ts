import type { Ctx } from "../../ctx";
import { findOwnServiceVersion } from "../../db/own-service";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { SeenServiceVersionInput } from "../../domain/service/service-input";
import { whyNotWithdraw } from "../../domain/service/why-not-service";
import { returnToDraft } from "./return-to-draft";

/** Takes a version back from review; it is a draft again (WRONG_STATE once it was decided on). */
export async function withdrawSubmission(ctx: Ctx, input: SeenServiceVersionInput): Promise<void> {
  authorize(ctx.actor, "service.submit");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotWithdraw(version));
  await returnToDraft(ctx, "withdraw", version, input.revision);
}
