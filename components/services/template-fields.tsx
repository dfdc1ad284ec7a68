"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { RegionPicker } from "@/components/regions/region-picker";
import { TemplateRoom } from "@/components/template-editor/template-room";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { WithRegions } from "@/components/versions/with-regions";
import { SERVICE_LIMITS } from "@/server/domain/service/service-content";
import { FormText } from "./form-text";
import { ParameterSetsField } from "./parameter-sets-field";
import type { TemplateValues } from "./service-values";
import type { ServiceFormState } from "./use-service-form";

interface TemplateFieldsProps {
  form: ServiceFormState;
  index: number;
  template: TemplateValues;
  onChange: (part: Partial<TemplateValues>) => void;
  onRemove: () => void;
}

/** One template of a service: its name, its text with the images in it, where it may be deployed, and with which parameters. */
export function TemplateFields({ form, index, template, onChange, onRemove }: TemplateFieldsProps) {
  const t = useTranslations("services.form");
  const [removing, setRemoving] = useState(false);
  const id = useId();
  const path = `templates.${index}`;
  const error = form.errorOf(`${path}.files`) ?? form.errorOf(`${path}.associations`);
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <FormText
            form={form}
            path={`${path}.name`}
            label={t("templateNameLabel")}
            hint={t("templateNameHint")}
            max={SERVICE_LIMITS.templateName.max}
            value={template.name}
            onChange={(name) => onChange({ name })}
          />
        </div>
        <Button
          size="sm"
          variant="ghost"
          icon={<Trash2 aria-hidden />}
          onClick={() => (template.template.files.length > 0 ? setRemoving(true) : onRemove())}
        >
          {t("removeTemplate")}
        </Button>
      </div>
      <section
        data-place={`${path}.files`}
        aria-labelledby={`${id}-association`}
        className="flex min-w-0 flex-col gap-2"
      >
        <h3 id={`${id}-association`} className="font-semibold">
          {t("association")}
        </h3>
        <p className="text-ink-faint text-sm">{t("associationHint")}</p>
        {error && <p className="text-danger text-sm">{error}</p>}
        <TemplateRoom
          template={template.template}
          onChange={(next) => onChange({ template: next })}
          regions={template.allowedRegionIds}
        />
      </section>
      <section
        data-place={`${path}.allowedRegionIds`}
        aria-labelledby={`${id}-regions`}
        className="flex min-w-0 flex-col gap-2"
      >
        <h3 id={`${id}-regions`} className="font-semibold">
          {t("regions")}
        </h3>
        <p className="text-ink-faint text-sm">{t("regionsHint")}</p>
        <WithRegions>
          {(regions) => (
            <RegionPicker
              regions={regions}
              value={template.allowedRegionIds}
              onChange={(allowedRegionIds) => onChange({ allowedRegionIds })}
              sourceRegionId={null}
              error={form.errorOf(`${path}.allowedRegionIds`)}
              labelledBy={`${id}-regions`}
            />
          )}
        </WithRegions>
      </section>
      <ParameterSetsField
        form={form}
        path={`${path}.parameterSets`}
        sets={template.parameterSets}
        onChange={(parameterSets) => onChange({ parameterSets })}
      />
      {removing && (
        <ConfirmDialog
          open
          tone="danger"
          onClose={() => setRemoving(false)}
          title={t("removeTemplateTitle", { name: template.name })}
          consequences={t("removeTemplateText")}
          confirmLabel={t("removeTemplate")}
          onConfirm={async () => onRemove()}
        />
      )}
    </div>
  );
}
