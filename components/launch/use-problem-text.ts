"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import type { ParameterForm } from "@/server/domain/instance/template-parameter";
import type { Sentence } from "@/server/domain/sentence";
import { parameterField } from "./find-launch-problems";
import { useLocalized } from "./use-localized";

/** The words of a launch form's fields and of what is wrong at them. */
export function useProblemText({ parameters }: Pick<ParameterForm, "parameters">) {
  const t = useTranslations("launch");
  const say = useSentence();
  const localized = useLocalized();
  const parameterAt = (field: string) =>
    parameters.find(({ name }) => parameterField(name) === field);

  function labelOf(field: string): string {
    const parameter = parameterAt(field);
    if (parameter) return localized(parameter.label) || parameter.name;
    return field === "regionId" ? t("region") : t("name");
  }

  /** Calls the parameter what its field calls it; a pattern is told in the words of the template where it has some. */
  function read(field: string, sentence: Sentence): string {
    const constraint = localized(parameterAt(field)?.constraint ?? null);
    if (sentence.key === "rules.parameter_pattern" && constraint) return constraint;
    const { name, ...values } = sentence.values ?? {};
    if (name === undefined) return say(sentence);
    return say({ ...sentence, values: { ...values, name: labelOf(field) } });
  }

  return { labelOf, read };
}
