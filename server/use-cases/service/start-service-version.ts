import type { Ctx } from "../../ctx";
import { lockService } from "../../db/lock-service";
import { findOwnServiceVersion } from "../../db/own-service";
import { contentOf } from "../../db/service-content";
import { isUniqueViolation } from "../../db/unique-violation";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { StartServiceVersionInput } from "../../domain/service/service-input";
import { whyNotStartServiceVersion } from "../../domain/service/why-not-service";
import { insertDraft } from "./insert-draft";

/**
 * Starts a draft with the content of a version of the same service; what it changes is told anew. One version is worked
 * on at a time (WRONG_STATE), the same idempotency key meets its earlier draft.
 */
export async function startServiceVersion(
  ctx: Ctx,
  input: StartServiceVersionInput,
): Promise<{ serviceVersionId: string }> {
  authorize(ctx.actor, "service.write");
  const from = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  const { id: serviceId, accountUid, versions } = from.service;
  const serviceVersionId = ctx.ids.from("sv", `${serviceId}/${input.idempotencyKey}`);
  if (versions.some(({ id }) => id === serviceVersionId)) return { serviceVersionId };
  refuseIf(whyNotStartServiceVersion(versions));
  const content = { ...contentOf(from), releaseNotes: "" };
  try {
    await ctx.db.$transaction(async (tx) => {
      await lockService(tx, serviceId);
      await insertDraft(ctx, tx, { accountUid, serviceId, serviceVersionId }, content);
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const made = await ctx.db.serviceVersion.count({ where: { id: serviceVersionId } });
    if (made > 0) return { serviceVersionId };
    throw new Refusal("CONFLICT", sentence("rules.service_draft_exists"));
  }
  return { serviceVersionId };
}
