import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { findOwnVersion } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { whyNotHoldWave, whyNotResumeWave } from "../../domain/wave/why-not-wave";
import type { SteerWaveInput } from "./open-wave";

/**
 * Keeps a version's next wave closed until a person resumes or opens it, or, with `hold` false, lets it go on as it was meant to.
 * Throws WRONG_STATE when it is not the next one or is so already, NOT_FOUND, and CONFLICT when it was opened meanwhile.
 */
export async function holdWave(
  ctx: Ctx,
  { versionId, position, hold }: SteerWaveInput & { hold: boolean },
): Promise<void> {
  authorize(ctx.actor, "distribution.steer");
  const version = await findOwnVersion(ctx.db, ctx.actor, versionId);
  const wave = version.waves.find((candidate) => candidate.position === position);
  if (!wave) throw new Refusal("NOT_FOUND", sentence("errors.wave_not_found"));
  const whyNot = hold ? whyNotHoldWave : whyNotResumeWave;
  refuseIf(whyNot(version.waves, position));
  const { packageId, package: owner } = version;
  const { accountUid } = owner;
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    const changed = await tx.versionWave.updateMany({
      where: { versionId, position, openedAt: null, heldAt: wave.heldAt },
      data: { heldAt: hold ? now : null },
    });
    if (changed.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    await recordAudit(tx, {
      at: now,
      actor: ctx.actor,
      accountUid,
      action: hold ? "distribution.hold" : "distribution.resume",
      subject: "version",
      subjectId: versionId,
      packageId,
      after: { wave: position },
    });
    await announce(tx, [{ accountUid, packageId, versionId }]);
  });
  await ctx.wake.wave(versionId);
}
