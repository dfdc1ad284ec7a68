"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { newKey } from "@/components/versions/new-key";
import { SERVICE_LIMITS } from "@/server/domain/service/service-content";
import { ParameterSetFields } from "./parameter-set-fields";
import type { ParameterSetValues } from "./service-values";
import type { ServiceFormState } from "./use-service-form";

interface ParameterSetsFieldProps {
  form: ServiceFormState;
  path: string;
  sets: readonly ParameterSetValues[];
  onChange: (sets: readonly ParameterSetValues[]) => void;
}

/** Sets of parameter values that customers can start from. */
export function ParameterSetsField({ form, path, sets, onChange }: ParameterSetsFieldProps) {
  const t = useTranslations("services.form");
  const id = useId();
  const { max } = SERVICE_LIMITS.parameterSets;
  return (
    <section data-place={path} aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <h3 id={id} className="font-semibold">
        {t("parameterSets")}
      </h3>
      <p className="text-ink-faint text-sm">{t("parameterSetsHint")}</p>
      {sets.map((set, index) => (
        <ParameterSetFields
          key={set.key}
          form={form}
          path={`${path}.${index}`}
          number={index + 1}
          set={set}
          onChange={(next) => onChange(sets.map((one) => (one.key === set.key ? next : one)))}
          onRemove={() => onChange(sets.filter(({ key }) => key !== set.key))}
        />
      ))}
      <Button
        size="sm"
        className="self-start"
        icon={<Plus aria-hidden />}
        reason={sets.length >= max ? t("parameterSetsFull", { max }) : null}
        onClick={() =>
          onChange([
            ...sets,
            {
              key: newKey(),
              name: "",
              description: "",
              rows: [{ key: newKey(), name: "", value: "" }],
            },
          ])
        }
      >
        {t("addParameterSet")}
      </Button>
    </section>
  );
}
