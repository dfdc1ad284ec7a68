"use client";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { FormSection } from "@/components/versions/form-section";
import {
  SERVICE_LIMITS,
  SERVICE_LOCALES,
  type ServiceLocale,
} from "@/server/domain/service/service-content";
import { namingLocale } from "@/server/domain/service/service-name";
import { FormText } from "./form-text";
import { IconField } from "./icon-field";
import type { ServiceFormState } from "./use-service-form";
import { useServiceNameCheck } from "./use-service-name-check";

interface InformationSectionProps {
  form: ServiceFormState;
  /** The service whose version it is; null for a new one. */
  serviceId: string | null;
}

/** What a service says of itself in each of its languages, with its picture and what is new. */
export function InformationSection({ form, serviceId }: InformationSectionProps) {
  const t = useTranslations("services.form");
  const languages = useTranslations("services");
  const { infos, releaseNotes } = form.values;
  const error = form.errorOf("infos");

  function toggle(locale: ServiceLocale, on: boolean) {
    const { [locale]: gone, ...others } = infos;
    form.change({ infos: on ? { ...infos, [locale]: { name: "", description: "" } } : others });
  }

  return (
    <FormSection title={t("information")}>
      <fieldset data-place="infos">
        <legend className="mb-1 font-medium">{t("languages")}</legend>
        <div className="flex flex-wrap gap-x-6">
          {SERVICE_LOCALES.map((locale) => (
            <Checkbox
              key={locale}
              label={languages(`language.${locale}`)}
              checked={infos[locale] !== undefined}
              onChange={(on) => toggle(locale, on)}
              aria-invalid={error ? true : undefined}
            />
          ))}
        </div>
        {error && <p className="mt-1 text-danger text-sm">{error}</p>}
      </fieldset>
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        {SERVICE_LOCALES.map(
          (locale) =>
            infos[locale] && (
              <InfoFields key={locale} form={form} serviceId={serviceId} locale={locale} />
            ),
        )}
      </div>
      <IconField form={form} />
      <FormText
        form={form}
        path="releaseNotes"
        label={t("releaseNotes")}
        hint={t("releaseNotesHint")}
        max={SERVICE_LIMITS.releaseNotes.max}
        value={releaseNotes}
        onChange={(text) => form.change({ releaseNotes: text })}
        long
        optional
      />
    </FormSection>
  );
}

interface InfoFieldsProps extends InformationSectionProps {
  locale: ServiceLocale;
}

function InfoFields({ form, serviceId, locale }: InfoFieldsProps) {
  const t = useTranslations("services.form");
  const languages = useTranslations("services");
  const rules = useTranslations("rules");
  const fields = useTranslations("versions.fields");
  const { infos } = form.values;
  const info = infos[locale] ?? { name: "", description: "" };
  const change = (part: Partial<typeof info>) =>
    form.change({ infos: { ...infos, [locale]: { ...info, ...part } } });
  const naming = namingLocale(infos) === locale;
  const check = useServiceNameCheck(naming ? info.name : "", serviceId);
  const language = languages(`language.${locale}`);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <FormText
        form={form}
        path={`infos.${locale}.name`}
        label={t("name", { language })}
        hint={t("nameHint")}
        max={SERVICE_LIMITS.name.max}
        value={info.name}
        onChange={(name) => change({ name })}
        lang={locale}
        error={check?.free === false ? rules("service_name_taken") : null}
      />
      <p role="status" className="-mt-3 flex items-center gap-1 text-sm text-success empty:hidden">
        {check?.free && (
          <>
            <CircleCheck aria-hidden className="size-4 shrink-0" />
            {fields("nameFree")}
          </>
        )}
        {check?.free === false && <span className="sr-only">{rules("service_name_taken")}</span>}
      </p>
      <FormText
        form={form}
        path={`infos.${locale}.description`}
        label={t("description", { language })}
        hint={t("descriptionHint")}
        max={SERVICE_LIMITS.description.max}
        value={info.description}
        onChange={(description) => change({ description })}
        lang={locale}
        long
      />
    </div>
  );
}
