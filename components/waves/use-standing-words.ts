"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ShownRegion } from "@/components/distribution/shown-region";
import type { Tone } from "@/components/ui/tone";
import { useMoment } from "./use-moment";
import { useWaveRule } from "./use-wave-rule";
import type { ShownWave } from "./wave-data";

/** Where a wave stands: in one line, and what follows from it in another. */
export type StandingWords = { tone: Tone; text: string; next: string | null };

/** Says where a wave stands; `regions` are all of the version, `waves` too. */
export function useStandingWords(
  waves: readonly ShownWave[],
  regions: readonly ShownRegion[],
): (wave: ShownWave) => StandingWords {
  const t = useTranslations("waves.standing");
  const rule = useWaveRule();
  const waits = useWaitingWords();
  return (wave) => {
    const { position, standing } = wave;
    const before = position - 1;
    const among = (status: ShownRegion["status"]) =>
      regions.filter((region) => region.wave === position && region.status === status).length;
    if (wave.total === 0) {
      const followed = !wave.openedAt && waves.some((one) => one.position > position);
      return { tone: "neutral", text: t("skipped"), next: followed ? t("skippedNext") : null };
    }
    switch (standing.kind) {
      case "moving":
        return { tone: "progress", text: t("moving"), next: null };
      case "available":
        return { tone: "success", text: t("available"), next: null };
      case "halted": {
        const text = t("halted", { failed: among("failed"), cancelled: among("cancelled") });
        const closed = waves.some((one) => one.position > position && !one.openedAt);
        return { tone: "danger", text, next: closed ? t("haltedNext") : t("haltedLast") };
      }
      case "behind":
        return { tone: "neutral", text: t("behind", { before }), next: rule(wave) };
      case "stopped":
        return { tone: "warning", text: t("stopped", { before }), next: rule(wave) };
      default:
        return waits(wave, standing);
    }
  };
}

type Closed = Extract<ShownWave["standing"], { kind: "soaking" | "awaiting" | "checking" | "due" }>;

/** Words for the next wave once the one before is available everywhere. */
function useWaitingWords() {
  const t = useTranslations("waves.standing");
  const format = useFormatter();
  const moment = useMoment();
  return ({ position, gate }: ShownWave, standing: Closed): StandingWords => {
    const before = position - 1;
    switch (standing.kind) {
      case "soaking": {
        const text = t("soaking", { before, time: moment(standing.until) });
        return { tone: "progress", text, next: t(`then.${gate}`) };
      }
      case "awaiting":
        return { tone: "warning", text: t("awaiting"), next: t("awaitingNext", { before }) };
      case "due":
        return { tone: "progress", text: t("due"), next: null };
      case "checking": {
        const { askedAt, status, nextAt } = standing;
        if (!askedAt) return { tone: "progress", text: t("asking"), next: null };
        const exact = (at: Date) => format.dateTime(at, { timeStyle: "medium" });
        const time = exact(askedAt);
        const text = status === null ? t("unreached", { time }) : t("answered", { status, time });
        return { tone: "warning", text, next: t("again", { time: exact(nextAt) }) };
      }
    }
  };
}
