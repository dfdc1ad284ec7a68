"use client";
import { useTranslations } from "next-intl";
import { selectionProblem } from "@/server/domain/region/selection-problem";
import type { RegionPickerProps } from "./region-picker-props";

/**
 * The sentence that stands at the picker as its error, or null: that the limit is exceeded, which is
 * always current, else what the form says. An empty selection is no error until the form says so.
 */
export function useRegionProblem(props: RegionPickerProps): string | null {
  const t = useTranslations("regions.error");
  const problem = selectionProblem(props);
  return problem?.kind === "too-many" ? t("tooMany", problem) : (props.error ?? null);
}
