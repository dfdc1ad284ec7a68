import { z } from "zod";
import type { Ctx } from "../../ctx";
import { findOwnVersion } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { whyNotOpenWave } from "../../domain/wave/why-not-wave";
import { admitWave, wakeAfterWave } from "./admit-wave";

/** One wave of a published version. */
export const steerWaveInput = z.object({
  versionId: z.string(),
  position: z.number().int().min(1),
});

/** See steerWaveInput. */
export type SteerWaveInput = z.infer<typeof steerWaveInput>;

/**
 * Opens a version's next wave at once, whatever it waits for: its gate, its time, its health check or a wave before it that is
 * halted. Throws WRONG_STATE when it is not the next one, NOT_FOUND, and CONFLICT when somebody was first.
 */
export async function openWave(ctx: Ctx, input: SteerWaveInput): Promise<void> {
  authorize(ctx.actor, "distribution.steer");
  const { versionId, position } = input;
  const version = await findOwnVersion(ctx.db, ctx.actor, versionId);
  if (!version.waves.some((wave) => wave.position === position)) {
    throw new Refusal("NOT_FOUND", sentence("errors.wave_not_found"));
  }
  refuseIf(whyNotOpenWave(version.waves, position));
  const regionIds = await ctx.db.$transaction((tx) =>
    admitWave(ctx, tx, version, { position, mayOpen: () => true }),
  );
  await wakeAfterWave(ctx, versionId, regionIds);
}
