"use client";
import { useLocale, useTranslations } from "next-intl";
import { RegionName } from "@/components/regions/region-name";
import { useSentence } from "@/components/shell/use-sentence";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { regionLabel } from "@/server/domain/region/region-label";
import { launchFieldId } from "./launch-field-id";
import type { LaunchFormState } from "./use-launch-form";
import { useProblemText } from "./use-problem-text";

interface RegionChoiceProps {
  form: LaunchFormState;
  onChange: (regionId: string) => void;
}

/** Where to deploy: regions that lack an image say which, and cannot be chosen. */
export function RegionChoice({ form, onChange }: RegionChoiceProps) {
  const t = useTranslations("launch");
  const read = useSentence();
  const locale = useLocale();
  const words = useProblemText(form.data);
  const problem = form.problemAt("regionId");
  const { regions } = form.data;
  const open = regions.filter(({ whyNot }) => whyNot === null);
  return (
    <div id={launchFieldId("regionId")} className="flex min-w-0 flex-col gap-2">
      <Field
        label={t("region")}
        hint={t("regionHint", { open: open.length, all: regions.length })}
        error={problem && words.read("regionId", problem)}
      >
        {(control) => (
          <SelectInput
            {...control}
            value={form.regionId}
            onChange={onChange}
            onBlur={() => form.leave("regionId")}
            options={regions.map((region) => ({
              value: region.id,
              label: regionLabel(region, locale),
              detail: region.id,
              reason: read(region.whyNot),
            }))}
          />
        )}
      </Field>
      {open.length < regions.length && <ClosedRegions form={form} />}
    </div>
  );
}

function ClosedRegions({ form }: { form: LaunchFormState }) {
  const t = useTranslations("launch");
  const read = useSentence();
  const closed = form.data.regions.filter(({ whyNot }) => whyNot !== null);
  return (
    <details open={closed.length === form.data.regions.length}>
      <summary className="min-h-6 w-fit cursor-pointer rounded-md py-0.5 text-accent">
        {t("closedRegions", { count: closed.length })}
      </summary>
      <ul className="mt-1 flex flex-col gap-2">
        {closed.map((region) => (
          <li key={region.id}>
            <RegionName region={region} />
            <span className="block text-ink-soft text-sm">{read(region.whyNot)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
