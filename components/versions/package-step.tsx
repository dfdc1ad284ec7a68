"use client";
import { useFormContext, useFormState } from "react-hook-form";
import { ResourceGroupSelect } from "@/components/packages/resource-group-select";
import { TagEditor } from "@/components/packages/tag-editor";
import type { PackageForm } from "./form-values";
import { fieldId } from "./lead-to-field";
import { problemsWithin } from "./list-problems";
import { PackageNameField } from "./package-name-field";
import { useFormField } from "./use-form-field";
import { VersionTexts } from "./version-texts";

/** First page of the wizard: what the package and its first version are called. */
export function PackageStep({ autoFocus }: { autoFocus: boolean }) {
  return (
    <>
      <PackageNameField autoFocus={autoFocus} />
      <VersionTexts />
      <ResourceGroupField />
      <TagsField />
    </>
  );
}

function ResourceGroupField() {
  const { setValue } = useFormContext<PackageForm>();
  const field = useFormField("resourceGroupId");
  return (
    <div id={fieldId("resourceGroupId")} className="max-w-xl scroll-mt-20">
      <ResourceGroupSelect
        value={field.value}
        onChange={(id) => {
          // The first choice is made by the field itself, and is nothing a person would lose.
          const shouldValidate = field.error !== undefined;
          if (field.value === "") setValue("resourceGroupId", id, { shouldValidate });
          else field.onChange(id);
        }}
        error={field.error}
      />
    </div>
  );
}

function TagsField() {
  const { control } = useFormContext<PackageForm>();
  const { errors } = useFormState({ control });
  const field = useFormField("tags");
  const wrong = problemsWithin(errors, "tags");
  const { setValue } = useFormContext<PackageForm>();
  return (
    <div id={fieldId("tags")} className="max-w-2xl scroll-mt-20">
      <TagEditor
        value={field.value}
        onChange={(tags) =>
          setValue("tags", tags, {
            shouldDirty: true,
            shouldValidate: Object.keys(wrong).length > 0,
          })
        }
        errors={wrong}
      />
    </div>
  );
}
