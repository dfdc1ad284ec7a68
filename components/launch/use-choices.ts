"use client";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import type { Suggestion } from "@/components/ui/suggest-input";
import type { TemplateParameter } from "@/server/domain/instance/template-parameter";
import { regionLabel } from "@/server/domain/region/region-label";
import { choiceQuestion } from "./choice-question";
import type { LaunchFormState } from "./use-launch-form";

/** What an account has changes while the form is open, though not often. */
const CHOICES_FRESH_MS = 60_000;

/** Choices that belong to the account; all others are the cloud's own offer. */
const BELONGS = ["vpc", "v-switch", "security-group", "key-pair"] as const;

/** The same every time. */
const NONE: readonly Suggestion[] = [];

/** What there is to choose for a parameter in the region of the form, and in a sentence why there is nothing. */
export function useChoices(
  parameter: TemplateParameter,
  { regionId, all, data }: LaunchFormState,
): { choices: readonly Suggestion[]; hint: string | null; emptyText: string } {
  const t = useTranslations("launch.choices");
  const trpc = useTRPC();
  const read = useSentence();
  const locale = useLocale();
  const language = locale.startsWith("zh") ? "zh-CN" : "en-US";
  const { picker } = parameter;
  const asked = picker !== null && regionId !== null && data.isGranted;
  const question = {
    ...choiceQuestion(parameter, all),
    picker: picker ?? "zone",
    language,
  } as const;
  const query = useQuery(
    trpc.instance.choices.queryOptions(
      { ...question, regionId: regionId ?? "" },
      { enabled: asked, staleTime: CHOICES_FRESH_MS, retry: false },
    ),
  );
  if (!asked) return { choices: NONE, hint: null, emptyText: regionId ? t("none") : t("noRegion") };
  if (query.isError) {
    const reason = read(readError(query.error).sentence);
    return { choices: NONE, hint: t("failed", { reason }), emptyText: t("none") };
  }
  const value = all[parameter.name] ?? "";
  const isListed = query.data?.some((choice) => choice.value === value);
  const region = data.regions.find(({ id }) => id === regionId);
  const hint =
    query.data?.length === 0
      ? t(BELONGS.some((one) => one === picker) ? "nothing" : "notOffered")
      : value !== "" && isListed === false
        ? t("notAmong", { value, region: region ? regionLabel(region, locale) : regionId })
        : null;
  return {
    choices: query.data ?? NONE,
    hint,
    emptyText: query.isPending ? t("loading") : t("none"),
  };
}
