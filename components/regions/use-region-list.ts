"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { regionById, regionLabel } from "@/server/domain/region/region-label";

/** Names beyond this many are summed up: a sentence with twenty names is not read. */
const NAMES_SHOWN = 4;

/** Returns a function that writes region ids as a list of names in the reader's language ("A, B and 3 more"). */
export function useRegionList(regions: readonly RegionInfo[]): (ids: readonly string[]) => string {
  const t = useTranslations("regions.warning");
  const format = useFormatter();
  const locale = useLocale();
  return (ids) => {
    const names = ids.map((id) => regionLabel(regionById(id, regions), locale));
    if (names.length <= NAMES_SHOWN) return format.list(names);
    const shown = names.slice(0, NAMES_SHOWN - 1);
    return format.list([...shown, t("more", { count: names.length - shown.length })]);
  };
}
