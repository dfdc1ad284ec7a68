"use client";
import { useTranslations } from "next-intl";
import type { TemplateParameter } from "@/server/domain/instance/template-parameter";
import { shownValue } from "./launch-values";
import type { LaunchFormState } from "./use-launch-form";
import { useLocalized } from "./use-localized";

interface ParameterHintProps {
  parameter: TemplateParameter;
  form: LaunchFormState;
  /** A further line, or null. */
  note: string | null;
}

/** What the template says of a parameter, and what it takes: a line for each. */
export function ParameterHint({ parameter, form, note }: ParameterHintProps) {
  const localized = useLocalized();
  const limits = useLimits(parameter);
  const preset = usePreset(parameter, form);
  const kind = useKind(parameter);
  const said = [localized(parameter.description), localized(parameter.constraint)];
  const lines = [...new Set([...said, limits, kind, preset, note])].filter(Boolean);
  return lines.map((line) => (
    <span key={line} className="block whitespace-pre-line break-words">
      {line}
    </span>
  ));
}

/** Which lengths and sizes it takes. */
function useLimits(parameter: TemplateParameter): string | null {
  const t = useTranslations("launch.hint");
  const { type, minValue, maxValue, minLength, maxLength } = parameter;
  const isNumber = type === "Number";
  const [min, max] = isNumber ? [minValue, maxValue] : [minLength, maxLength];
  const [both, least, most] = isNumber
    ? (["between", "atLeast", "atMost"] as const)
    : (["lengthBetween", "lengthAtLeast", "lengthAtMost"] as const);
  if (min !== null && max !== null) return t(both, { min, max });
  if (min !== null) return t(least, { min });
  return max === null ? null : t(most, { max });
}

/** What happens when the field is left empty. */
function usePreset(parameter: TemplateParameter, { given }: LaunchFormState): string | null {
  const t = useTranslations("launch.hint");
  const { defaultValue, secret, type } = parameter;
  const isEmpty = shownValue(parameter, given) === "";
  if (!isEmpty || !defaultValue || secret || type === "String") return null;
  return t("preset", { value: defaultValue });
}

/** How to write what it takes, where the control does not show it. */
function useKind({ type, association, picker, allowedValues, secret }: TemplateParameter) {
  const t = useTranslations("launch.hint");
  if (allowedValues || secret) return null;
  if (type === "CommaDelimitedList") return t("list");
  if (type === "Json") return t("json");
  if (picker !== null || !association?.startsWith("ALIYUN::")) return null;
  return t("notListed", { association });
}
