"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { WaveGate } from "@/server/domain/wave/wave-gate";
import { soakTime } from "./soak-time";

/** When a wave opens, as it was asked for. */
export type WaveRule = { position: number; soakMinutes: number; gate: WaveGate };

/** Says in one sentence when a wave opens. */
export function useWaveRule(): (wave: WaveRule) => string {
  const t = useTranslations("waves.rule");
  const format = useFormatter();
  return ({ position, soakMinutes, gate }) => {
    if (position === 1) return t("first");
    const before = position - 1;
    if (!(soakMinutes > 0)) return t(`once.${gate}`, { before });
    const { amount, unit } = soakTime(soakMinutes);
    const time = format.number(amount, { style: "unit", unit, unitDisplay: "long" });
    return t(`after.${gate}`, { before, time });
  };
}
