"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { SecondsRange } from "@/server/domain/distribution/seconds-range";
import { spokenTime } from "@/server/domain/distribution/spoken-time";

/** Words for waits and durations, in the reader's language. */
export type SpeakTime = {
  /** "About 2–4 minutes", or "Estimating…" for null. */
  wait: (time: SecondsRange | null) => string;
  /** The same as a sentence of its own: "About 2–4 minutes left". */
  left: (time: SecondsRange | null) => string;
  /** How long something took, exact below a minute. */
  took: (from: Date, to: Date) => string;
};

/** Gives the words for time left and time taken. */
export function useSpokenTime(): SpeakTime {
  const t = useTranslations("distribution.left");
  const format = useFormatter();
  const unit = (value: number, name: "second" | "minute" | "hour") =>
    format.number(value, { style: "unit", unit: name, unitDisplay: "long" });

  function say(time: SecondsRange | null, form: "wait" | "rest"): string {
    if (!time) return t(`${form}.estimating`);
    const spoken = spokenTime(time);
    if (spoken.unit === "moment") return t(`${form}.moment`);
    const { unit: name, min, max } = spoken;
    if (min === 0) return t(`${form}.${name}Within`, { max });
    if (min === max) return t(`${form}.minutes`, { value: max });
    return t(`${form}.${name}Range`, { min, max });
  }

  function took(from: Date, to: Date): string {
    const seconds = Math.max(1, Math.round((to.getTime() - from.getTime()) / 1000));
    if (seconds < 60) return t("took", { time: unit(seconds, "second") });
    const minutes = Math.round(seconds / 60);
    if (minutes < 60) return t("took", { time: unit(minutes, "minute") });
    const hours = unit(Math.floor(minutes / 60), "hour");
    const rest = minutes % 60;
    return t("took", { time: rest ? `${hours} ${unit(rest, "minute")}` : hours });
  }

  return {
    wait: (time) => say(time, "wait"),
    left: (time) => say(time, "rest"),
    took,
  };
}
