import type { Ctx } from "../../ctx";
import { announce } from "../../db/announce";
import { findOwnVersion } from "../../db/own";
import { recordAudit } from "../../db/record-audit";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { whyNotHoldWave } from "../../domain/wave/why-not-wave";
import type { SteerWaveInput } from "./open-wave";

/**
 * Holds a version's next wave: from now on only a person opens it. Throws WRONG_STATE when it is not the next one or is held
 * already, NOT_FOUND, and CONFLICT when it was opened meanwhile.
 */
export async function holdWave(ctx: Ctx, { versionId, position }: SteerWaveInput): Promise<void> {
  authorize(ctx.actor, "distribution.steer");
  const version = await findOwnVersion(ctx.db, ctx.actor, versionId);
  const wave = version.waves.find((candidate) => candidate.position === position);
  if (!wave) throw new Refusal("NOT_FOUND", sentence("errors.wave_not_found"));
  refuseIf(whyNotHoldWave(version.waves, position));
  const { packageId, package: owner } = version;
  const { accountUid } = owner;
  await ctx.db.$transaction(async (tx) => {
    const held = await tx.versionWave.updateMany({
      where: { versionId, position, openedAt: null, gate: wave.gate },
      data: { gate: "manual", checkUrl: null, checkedAt: null, checkStatus: null },
    });
    if (held.count === 0) throw new Refusal("CONFLICT", sentence("rules.changed_meanwhile"));
    await recordAudit(tx, {
      at: ctx.clock.now(),
      actor: ctx.actor,
      accountUid,
      action: "distribution.hold",
      subject: "version",
      subjectId: versionId,
      packageId,
      before: { gate: wave.gate },
      after: { wave: position },
    });
    await announce(tx, [{ accountUid, packageId, versionId }]);
  });
}
