"use client";
import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import type { LaunchFormState } from "./use-launch-form";

/** Value of the card for no set: a set's name is never empty. */
const NO_SET = "";

/** The sets of values that the supplier has prepared, and none of them. */
export function ParameterSetChoice({ form }: { form: LaunchFormState }) {
  const t = useTranslations("launch.sets");
  return (
    <RadioCards
      legend={t("label")}
      value={form.values.set ?? NO_SET}
      onChange={(name) => form.choose(name === NO_SET ? null : name)}
      options={[
        ...form.data.parameterSets.map(({ name, description }) => ({
          value: name,
          label: name,
          detail: description,
        })),
        form.keeps
          ? { value: NO_SET, label: t("kept"), detail: t("keptHint") }
          : { value: NO_SET, label: t("none"), detail: t("noneHint") },
      ]}
    />
  );
}
