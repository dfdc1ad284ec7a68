"use client";
import { useTranslations } from "next-intl";
import type { SecondsRange } from "@/server/domain/distribution/seconds-range";
import { spokenRange } from "@/server/domain/region/copy-estimate";

/** Words for a span of time from now, given in seconds; coarse, for it is a guess. */
export function useRangeWords(): (range: SecondsRange | null) => string {
  const t = useTranslations("plan.range");
  return (range) => {
    if (range === null) return t("unknown");
    if (range.most === 0) return t("now");
    const minutes = { min: Math.floor(range.least / 60), max: Math.ceil(range.most / 60) };
    const { unit, min, max } = spokenRange(minutes);
    if (min === 0) return t("minutesUpTo", { max });
    if (min === max) return t(`${unit}About`, { max });
    return unit === "minutes" ? t("minutes", { min, max }) : t("hours", { min, max });
  };
}
