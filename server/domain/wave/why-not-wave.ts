import { type Sentence, sentence } from "../sentence";
import type { WaveGate } from "./wave-gate";

type Wave = { position: number; openedAt: Date | null };

function whyNotNext(waves: readonly Wave[], position: number): Sentence | null {
  const wave = waves.find((candidate) => candidate.position === position);
  if (wave?.openedAt) return sentence("rules.wave_open_already");
  const next = waves.find(({ openedAt }) => openedAt === null);
  return next?.position === position ? null : sentence("rules.wave_not_next");
}

/** Why a person cannot open this wave now, or null: one after the other, whatever the one before waits for. */
export function whyNotOpenWave(waves: readonly Wave[], position: number): Sentence | null {
  return whyNotNext(waves, position);
}

type Holdable = Wave & { gate: WaveGate; heldAt: Date | null };

/** Why this wave cannot be held until a person lets it go on or opens it, or null. */
export function whyNotHoldWave(waves: readonly Holdable[], position: number): Sentence | null {
  const reason = whyNotNext(waves, position);
  if (reason) return reason;
  const wave = waves.find((candidate) => candidate.position === position);
  return wave?.heldAt || wave?.gate === "manual" ? sentence("rules.wave_held_already") : null;
}

/** Why this wave cannot be let go on as it was meant to, or null. */
export function whyNotResumeWave(waves: readonly Holdable[], position: number): Sentence | null {
  const reason = whyNotNext(waves, position);
  if (reason) return reason;
  const wave = waves.find((candidate) => candidate.position === position);
  return wave?.heldAt ? null : sentence("rules.wave_not_held");
}
