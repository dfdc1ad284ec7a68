"use client";
import { Plus, Trash2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { newKey } from "@/components/versions/new-key";
import { SERVICE_LIMITS } from "@/server/domain/service/service-content";
import { FormText } from "./form-text";
import type { ParameterSetValues } from "./service-values";
import type { ServiceFormState } from "./use-service-form";

interface ParameterSetFieldsProps {
  form: ServiceFormState;
  path: string;
  /** Place in the list, from 1. */
  number: number;
  set: ParameterSetValues;
  onChange: (set: ParameterSetValues) => void;
  onRemove: () => void;
}

/** One set of parameter values. */
export function ParameterSetFields(props: ParameterSetFieldsProps) {
  const { form, path, number, set, onChange } = props;
  const t = useTranslations("services.form");
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-lg border border-line p-3">
      <legend className="px-1 text-ink-soft text-sm">{t("parameterSet", { number })}</legend>
      <div className="grid gap-3 lg:grid-cols-2">
        <FormText
          form={form}
          path={`${path}.name`}
          label={t("parameterSetName")}
          max={SERVICE_LIMITS.parameterSetName.max}
          value={set.name}
          onChange={(name) => onChange({ ...set, name })}
        />
        <FormText
          form={form}
          path={`${path}.description`}
          label={t("parameterSetDescription")}
          max={SERVICE_LIMITS.description.max}
          value={set.description}
          onChange={(description) => onChange({ ...set, description })}
          optional
        />
      </div>
      <ParameterRows set={set} onChange={onChange} />
      <Button
        size="sm"
        variant="ghost"
        className="self-start"
        icon={<Trash2 aria-hidden />}
        onClick={props.onRemove}
      >
        {t("removeParameterSet", { number })}
      </Button>
    </fieldset>
  );
}

function ParameterRows({ set, onChange }: Pick<ParameterSetFieldsProps, "set" | "onChange">) {
  const t = useTranslations("services.form");
  const change = (key: string, part: { name?: string; value?: string }) =>
    onChange({
      ...set,
      rows: set.rows.map((row) => (row.key === key ? { ...row, ...part } : row)),
    });
  return (
    <div className="flex flex-col gap-2">
      {set.rows.map((row, index) => (
        <div key={row.key} className="flex items-center gap-2">
          <TextInput
            aria-label={t("parameterNameOf", { number: index + 1 })}
            placeholder={t("parameterName")}
            className="font-mono"
            value={row.name}
            maxLength={255}
            spellCheck={false}
            onChange={(event) => change(row.key, { name: event.target.value })}
          />
          <TextInput
            aria-label={t("parameterValueOf", { number: index + 1 })}
            placeholder={t("parameterValue")}
            value={row.value}
            maxLength={4096}
            spellCheck={false}
            onChange={(event) => change(row.key, { value: event.target.value })}
          />
          <Button
            size="icon"
            variant="ghost"
            aria-label={t("removeParameter", { number: index + 1 })}
            onClick={() =>
              onChange({ ...set, rows: set.rows.filter(({ key }) => key !== row.key) })
            }
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <Button
        size="sm"
        className="self-start"
        icon={<Plus aria-hidden />}
        onClick={() =>
          onChange({ ...set, rows: [...set.rows, { key: newKey(), name: "", value: "" }] })
        }
      >
        {t("addParameter")}
      </Button>
    </div>
  );
}
