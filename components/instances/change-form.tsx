"use client";
import { useTranslations } from "next-intl";
import type { LaunchFormData } from "@/components/launch/launch-data";
import { LaunchProblems } from "@/components/launch/launch-problems";
import { ParameterGroups } from "@/components/launch/parameter-groups";
import { useLaunchForm } from "@/components/launch/use-launch-form";
import { UnsavedChanges } from "@/components/shell/unsaved-changes";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/versions/form-failure";
import { ChangePreviewView } from "./change-preview-view";
import type { InstanceChangeKind } from "./instance-change-kind";
import type { InstanceDetail } from "./instance-data";
import { useInstanceChange } from "./use-instance-change";

interface ChangeFormProps {
  kind: InstanceChangeKind;
  instance: InstanceDetail;
  serviceVersionId: string;
  data: LaunchFormData;
  onClose: () => void;
}

/** The values for the template, those of before filled in, and the buttons: a change is looked at before it is made. */
export function ChangeForm({ kind, instance, serviceVersionId, data, onClose }: ChangeFormProps) {
  const t = useTranslations("instances.change");
  const { name, regionId, usedParameters } = instance;
  // Defaults among them: an instance keeps what it has, whatever the other version would begin with.
  const begin = Object.fromEntries(
    usedParameters.flatMap((used) => (used.value === null ? [] : [[used.name, used.value]])),
  );
  const form = useLaunchForm({ data, name, regionId, begin });
  const change = useInstanceChange({ kind, instance, serviceVersionId, form, onDone: onClose });
  const mustLook = kind !== "retry" && change.preview === undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="flex min-w-0 flex-col gap-5"
    >
      {form.failure && <FormFailure error={form.failure} />}
      <LaunchProblems form={form} />
      <ParameterGroups form={form} />
      {change.preview && <ChangePreviewView preview={change.preview} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onClose}>{t("cancel")}</Button>
        {kind !== "retry" && (
          <Button
            variant={mustLook ? "primary" : "secondary"}
            pending={change.looking}
            onClick={() => void change.look()}
          >
            {t("look")}
          </Button>
        )}
        {!mustLook && (
          <Button
            variant="primary"
            pending={form.sending && !change.looking}
            onClick={() => void change.make()}
          >
            {t(`${kind}.confirm`)}
          </Button>
        )}
      </div>
      <UnsavedChanges dirty={form.dirty} />
    </form>
  );
}
