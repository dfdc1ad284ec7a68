"use client";
import { useFormatter, useTranslations } from "next-intl";
import { spokenTime } from "@/server/domain/distribution/spoken-time";

/** Words for waits and durations, in the reader's language. */
export type SpeakTime = {
  /** "About 2 minutes", or "Estimating…" for null. */
  wait: (seconds: number | null) => string;
  /** The same as a sentence of its own: "About 2 minutes left". */
  left: (seconds: number | null) => string;
  /** How long something took, exact below a minute. */
  took: (from: Date, to: Date) => string;
};

/** Gives the words for time left and time taken. */
export function useSpokenTime(): SpeakTime {
  const t = useTranslations("distribution.left");
  const format = useFormatter();
  const unit = (value: number, name: "second" | "minute" | "hour") =>
    format.number(value, { style: "unit", unit: name, unitDisplay: "long" });

  function wait(seconds: number | null): string {
    if (seconds === null) return t("estimating");
    const spoken = spokenTime(seconds);
    if (spoken.unit === "moment") return t("moment");
    return spoken.unit === "minutes" ? t("minutes", spoken) : t("hours", spoken);
  }

  function left(seconds: number | null): string {
    if (seconds === null) return t("estimatingLeft");
    const spoken = spokenTime(seconds);
    if (spoken.unit === "moment") return t("momentLeft");
    return spoken.unit === "minutes" ? t("minutesLeft", spoken) : t("hoursLeft", spoken);
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

  return { wait, left, took };
}
