import type { Ctx } from "../../ctx";
import { lockService } from "../../db/lock-service";
import { moveVersion } from "../../db/move-version";
import { findOwnServiceVersion, type ServiceVersionRow } from "../../db/own-service";
import { contentHash, contentOf } from "../../db/service-content";
import { submissionFacts } from "../../db/submission-facts";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { checkSubmission, countBlocked } from "../../domain/service/check-submission";
import type { ServiceContent } from "../../domain/service/service-content";
import type { SubmitServiceVersionInput } from "../../domain/service/service-input";
import { whyNotSubmit } from "../../domain/service/why-not-service";
import { recordServiceAudit } from "./record-service-audit";

async function write(
  ctx: Ctx,
  version: ServiceVersionRow,
  content: ServiceContent,
  note: string,
): Promise<string> {
  const { id, service, revision } = version;
  const registrationId = ctx.ids.fresh("sr");
  const hash = contentHash(content);
  await ctx.db.$transaction(async (tx) => {
    await lockService(tx, service.id);
    await moveVersion(tx, "submit", { id, revision });
    await tx.registration.create({
      data: {
        id: registrationId,
        serviceVersionId: id,
        contentHash: hash,
        snapshot: content,
        note,
        submittedById: ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.job,
        submittedAt: ctx.clock.now(),
      },
    });
    const place = { accountUid: service.accountUid, serviceId: service.id, serviceVersionId: id };
    await recordServiceAudit(ctx, tx, place, {
      action: "service-version.submit",
      reason: note || undefined,
      before: { state: version.state },
      after: { state: "submitted", registrationId, contentHash: hash },
    });
  });
  return registrationId;
}

/**
 * Submits a draft for review: its content is kept as it is now, and what is approved later is approved for that
 * content. Throws WRONG_STATE while a check keeps it back, CONFLICT when the draft changed meanwhile.
 */
export async function submitServiceVersion(
  ctx: Ctx,
  input: SubmitServiceVersionInput,
): Promise<{ registrationId: string }> {
  authorize(ctx.actor, "service.submit");
  const version = await findOwnServiceVersion(ctx.db, ctx.actor, input.serviceVersionId);
  refuseIf(whyNotSubmit(version, 0));
  if (version.revision !== input.revision) {
    throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
  }
  const content = contentOf(version);
  const { accountUid } = version.service;
  const checks = checkSubmission(await submissionFacts(ctx, { ...version, accountUid, content }));
  refuseIf(whyNotSubmit(version, countBlocked(checks)));
  return { registrationId: await write(ctx, version, content, input.note) };
}
