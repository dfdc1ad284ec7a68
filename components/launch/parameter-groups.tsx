"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { FormSection } from "@/components/versions/form-section";
import { isShown } from "@/server/domain/instance/check-parameters";
import type { ParameterGroup } from "@/server/domain/instance/template-parameter";
import { ParameterField } from "./parameter-field";
import { ParameterSetChoice } from "./parameter-set-choice";
import type { LaunchFormState } from "./use-launch-form";
import { useLocalized } from "./use-localized";

/** The parameters of a template, in its groups and its order. What a condition hides is not there. */
export function ParameterGroups({ form }: { form: LaunchFormState }) {
  const t = useTranslations("launch");
  const { parameters, groups, parameterSets } = form.data;
  if (parameters.every(({ isRegion }) => isRegion)) {
    return (
      <FormSection title={t("parameters")}>
        <p className="text-ink-soft">{t("noParameters")}</p>
      </FormSection>
    );
  }
  return (
    <FormSection title={t("parameters")}>
      {parameterSets.length > 0 && <ParameterSetChoice form={form} />}
      {groups.map((group) => (
        <Group
          key={group.names[0]}
          group={group}
          form={form}
          alone={groups.length === 1 && group.label === null}
        />
      ))}
    </FormSection>
  );
}

interface GroupProps {
  group: ParameterGroup;
  form: LaunchFormState;
  /** True for the only group of a template that makes none: it needs no heading. */
  alone: boolean;
}

function Group({ group, form, alone }: GroupProps) {
  const t = useTranslations("launch");
  const localized = useLocalized();
  const id = useId();
  const shown = form.data.parameters.filter(
    (parameter) => group.names.includes(parameter.name) && isShown(parameter, form.all),
  );
  if (shown.length === 0) return null;
  const fields = (
    <div className="grid min-w-0 items-start gap-x-6 gap-y-5 xl:grid-cols-2">
      {shown.map((parameter) => (
        <ParameterField key={parameter.name} parameter={parameter} form={form} />
      ))}
    </div>
  );
  if (alone) return fields;
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3 border-line border-t pt-4">
      <h3 id={id} className="font-semibold">
        {localized(group.label) || t("otherParameters")}
      </h3>
      {fields}
    </section>
  );
}
