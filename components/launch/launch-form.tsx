"use client";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { UnsavedChanges } from "@/components/shell/unsaved-changes";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { FormFailure } from "@/components/versions/form-failure";
import { FormSection } from "@/components/versions/form-section";
import type { DeployableVersion, LaunchFormData } from "./launch-data";
import { launchFieldId } from "./launch-field-id";
import { LaunchNotices } from "./launch-notices";
import { LaunchProblems } from "./launch-problems";
import { LaunchSummary } from "./launch-summary";
import { ParameterGroups } from "./parameter-groups";
import { RegionChoice } from "./region-choice";
import { TemplatePreview } from "./template-preview";
import { useLaunch } from "./use-launch";
import { type LaunchFormState, useLaunchForm } from "./use-launch-form";
import { usePreview } from "./use-preview";
import { useProblemText } from "./use-problem-text";

interface LaunchFormProps {
  data: LaunchFormData;
  version: DeployableVersion;
  templateName: string;
  name: string;
  onName: (name: string) => void;
  cancelHref: string;
}

/** Everything that is asked before a template is deployed, and what will come of it. */
export function LaunchForm({
  data,
  version,
  templateName,
  name,
  onName,
  ...rest
}: LaunchFormProps) {
  const t = useTranslations("launch");
  const [asked, setRegion] = useQueryState("region", parseAsString);
  const open = data.regions.filter(({ whyNot }) => whyNot === null);
  // The only one there is needs no choice.
  const region = open.length === 1 ? open[0] : open.find(({ id }) => id === asked);
  const form = useLaunchForm({ data, name, regionId: region?.id ?? null });
  const target = { serviceVersionId: version.id, templateName };
  const preview = usePreview(form, target);
  const launch = useLaunch(form, target);
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="grid min-w-0 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="flex min-w-0 flex-col gap-6">
        <LaunchNotices data={data} />
        {form.failure && <FormFailure error={form.failure} />}
        <LaunchProblems form={form} />
        <FormSection title={t("where")}>
          <NameField form={form} onChange={onName} />
          <RegionChoice form={form} onChange={(regionId) => void setRegion(regionId)} />
        </FormSection>
        <ParameterGroups form={form} />
        <TemplatePreview preview={preview} form={form} />
      </div>
      <LaunchSummary {...{ form, version, templateName, preview, launch, ...rest }} />
      <UnsavedChanges dirty={form.dirty} />
    </form>
  );
}

interface NameFieldProps {
  form: LaunchFormState;
  onChange: (name: string) => void;
}

function NameField({ form, onChange }: NameFieldProps) {
  const t = useTranslations("launch");
  const words = useProblemText(form.data);
  const problem = form.problemAt("name");
  return (
    <div id={launchFieldId("name")} className="min-w-0">
      <Field
        label={t("name")}
        hint={t("nameHint")}
        counter={{ used: [...form.name.trim()].length, max: 64 }}
        error={problem && words.read("name", problem)}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={form.name}
            onBlur={() => form.leave("name")}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
