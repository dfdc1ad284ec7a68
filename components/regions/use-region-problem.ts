"use client";
import { useTranslations } from "next-intl";
import { selectionProblem } from "@/server/domain/region/selection-problem";
import type { RegionPickerProps } from "./region-picker-props";

/**
 * The sentence that stands at the picker as its error, or null: the form's own when it has one, else that
 * the limit is exceeded. An empty selection is no error until the form says so.
 */
export function useRegionProblem(props: RegionPickerProps): string | null {
  const t = useTranslations("regions.error");
  if (props.error) return props.error;
  const problem = selectionProblem(props);
  return problem?.kind === "too-many" ? t("tooMany", problem) : null;
}
