"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Stretch, TimelineBar } from "@/server/domain/distribution/timeline";

/** Says what a bar shows in one sentence; `nameOf` gives a region's name. */
export function useTimelineWords(nameOf: (regionId: string) => string) {
  const t = useTranslations("distribution.timeline");
  const format = useFormatter();

  function length({ from, to }: Stretch): string {
    const seconds = Math.max(1, Math.round((to - from) / 1000));
    const [value, unit] =
      seconds < 120 ? [seconds, "second" as const] : [Math.round(seconds / 60), "minute" as const];
    return format.number(value, { style: "unit", unit, unitDisplay: "long" });
  }

  return function words(bar: TimelineBar): string {
    const region = nameOf(bar.regionId);
    if (bar.stretches.length === 0) return t("barReused", { region });
    const from = bar.copied ? nameOf(bar.copied.fromRegionId) : "";
    const parts = bar.stretches.map((stretch) => {
      const kind = stretch.kind === "copying" && from ? "copyingFrom" : stretch.kind;
      return t(`stretch.${kind}`, { time: length(stretch), from });
    });
    return t("bar", { region, parts: format.list(parts, { type: "unit" }) });
  };
}
