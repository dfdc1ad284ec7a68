"use client";
import { useTranslations } from "next-intl";
import { useVersionLabel } from "@/components/services/use-version-label";
import { Field } from "@/components/ui/field";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectInput } from "@/components/ui/select-input";
import { FormSection } from "@/components/versions/form-section";
import type { DeployableVersion } from "./launch-data";

interface TemplateChoiceProps {
  /** Those to choose from; one alone is no choice. */
  versions: readonly DeployableVersion[];
  version: DeployableVersion;
  onVersion?: (id: string) => void;
  templateName: string;
  onTemplate: (name: string) => void;
}

/** Which version and which template, where there is more than one. */
export function TemplateChoice(props: TemplateChoiceProps) {
  const { versions, version, onVersion, templateName, onTemplate } = props;
  const t = useTranslations("launch");
  const states = useTranslations("services.state");
  const labelOf = useVersionLabel();
  const { templateNames } = version;
  if (versions.length < 2 && templateNames.length < 2) return null;
  return (
    <FormSection title={t("what")}>
      {versions.length > 1 && (
        <Field label={t("version")} hint={t("versionHint")}>
          {(control) => (
            <SelectInput
              {...control}
              value={version.id}
              onChange={(id) => onVersion?.(id)}
              options={versions.map((one) => ({
                value: one.id,
                label: labelOf(one),
                detail: states(one.state),
              }))}
            />
          )}
        </Field>
      )}
      {templateNames.length > 1 && (
        <RadioCards
          legend={t("template")}
          value={templateName}
          onChange={onTemplate}
          options={templateNames.map((name) => ({ value: name, label: name }))}
        />
      )}
    </FormSection>
  );
}
