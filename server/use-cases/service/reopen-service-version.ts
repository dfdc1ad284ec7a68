import type { Ctx } from "../../ctx";
import { findOwnServiceVersion } from "../../db/own-service";
import { authorize } from "../../domain/authorize";
import { refuseIf } from "../../domain/refusal";
import type { SeenServiceVersionInput } from "../../domain/service/service-input";
import { whyNotReopen } from "../../domain/service/why-not-service";
import { returnToDraft } from "./return-to-draft";

/** Makes a draft again of an approved version; the approval is void from then on. */
export async function reopenServiceVersion(
  ctx: Ctx,
  input: SeenServiceVersionInput,
): Promise<void> {
  authorize(ctx.actor, "service.write");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotReopen(version));
  await returnToDraft(ctx, "reopen", version, input.revision);
}
