"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import type { Running } from "@/server/domain/instance/left-behind";
import { regionById, regionLabel } from "@/server/domain/region/region-label";

/** Regions that a sentence names. */
const NAMED = 5;

type Told = "publish" | "takeOffline" | "leftBehind" | "unlisted" | "unlistedPublic";

/** Says how many instances something touches, and where: the busiest regions by name. */
export function useAffectedText(): (told: Told, running: readonly Running[]) => string {
  const t = useTranslations("affected");
  const format = useFormatter();
  const locale = useLocale();
  const names = useRegionNames();
  return (told, running) => {
    const perRegion = new Map<string, number>();
    for (const { regionId, count } of running) {
      perRegion.set(regionId, (perRegion.get(regionId) ?? 0) + count);
    }
    const busiest = [...perRegion].sort(
      ([one, a], [other, b]) => b - a || one.localeCompare(other),
    );
    const named = busiest
      .slice(0, NAMED)
      .map(([id, count]) =>
        t("region", { region: regionLabel(regionById(id, names), locale), count }),
      );
    const rest = busiest.length - named.length;
    const where = format.list(rest > 0 ? [...named, t("more", { count: rest })] : named);
    return t(told, { count: running.reduce((sum, { count }) => sum + count, 0), where });
  };
}
