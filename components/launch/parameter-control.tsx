"use client";
import { useTranslations } from "next-intl";
import type { FieldControlProps } from "@/components/ui/field";
import { SelectInput, type SelectOption } from "@/components/ui/select-input";
import { SuggestInput, type Suggestion } from "@/components/ui/suggest-input";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { TemplateParameter } from "@/server/domain/instance/template-parameter";
import { shownValue } from "./launch-values";
import { ListChoice } from "./list-choice";
import { SecretInput } from "./secret-input";
import type { LaunchFormState } from "./use-launch-form";
import { useLocalized } from "./use-localized";

interface ParameterControlProps {
  form: LaunchFormState;
  parameter: TemplateParameter;
  control: FieldControlProps;
  label: string;
  /** What the account's cloud lists for it. */
  choices: { choices: readonly Suggestion[]; emptyText: string };
  onBlur: () => void;
}

/** Where the value of a parameter is entered: by what the template says of it, a plain field where it says nothing. */
export function ParameterControl(props: ParameterControlProps) {
  const { form, parameter, control, choices, onBlur } = props;
  const { name, type, secret, picker } = parameter;
  const words = useTranslations("launch.choices");
  const options = useOptions(parameter);
  const value = shownValue(parameter, form.given);
  const onChange = (next: string) => form.type(name, next);
  const plain = {
    ...control,
    value,
    onBlur,
    spellCheck: false,
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (secret) return <SecretInput {...control} value={value} onChange={onChange} onBlur={onBlur} />;
  if (options && type === "CommaDelimitedList") {
    return <ListChoice {...{ control, label: props.label, value, onChange, options }} />;
  }
  if (options) {
    const chosen = options.find((option) => isSame(option.value, value, type))?.value ?? null;
    const select = { ...control, value: chosen, options, onChange, onBlur };
    return <SelectInput {...select} />;
  }
  if (picker !== null && type === "String") {
    const { choices: suggestions, emptyText } = choices;
    const placeholder = words("placeholder");
    const suggest = { ...control, value, onChange, onBlur, suggestions, emptyText, placeholder };
    return <SuggestInput {...suggest} />;
  }
  if (type === "Json") return <TextArea {...plain} rows={5} className="font-mono" />;
  if (value.includes("\n")) return <TextArea {...plain} />;
  return <TextInput {...plain} inputMode={type === "Number" ? "decimal" : undefined} />;
}

function isSame(one: string, other: string, type: TemplateParameter["type"]): boolean {
  if (type === "Number") return other !== "" && Number(one) === Number(other);
  return type === "Boolean" ? one.toLowerCase() === other.toLowerCase() : one === other;
}

/** The values that a template allows, in its words; null when it does not list them. */
function useOptions(parameter: TemplateParameter): SelectOption[] | null {
  const t = useTranslations("launch.boolean");
  const localized = useLocalized();
  const { type, allowedValues, valueLabels } = parameter;
  const values = allowedValues ?? (type === "Boolean" ? ["true", "false"] : null);
  return (
    values?.map((value) => {
      const words = localized((Object.hasOwn(valueLabels, value) && valueLabels[value]) || null);
      if (words) return { value, label: words, detail: words === value ? undefined : value };
      if (type === "Boolean") return { value, label: t(/^true$/i.test(value) ? "yes" : "no") };
      return { value, label: value };
    }) ?? null
  );
}
