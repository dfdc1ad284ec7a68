"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { FormSection } from "@/components/versions/form-section";
import {
  SERVICE_LIMITS,
  SERVICE_LOCALES,
  type ServiceLocale,
} from "@/server/domain/service/service-content";
import { FormText } from "./form-text";
import { IconField } from "./icon-field";
import type { ServiceFormState } from "./use-service-form";

/** What a service says of itself in each of its languages, with its picture and what is new. */
export function InformationSection({ form }: { form: ServiceFormState }) {
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
      <fieldset>
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
          (locale) => infos[locale] && <InfoFields key={locale} form={form} locale={locale} />,
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

function InfoFields({ form, locale }: { form: ServiceFormState; locale: ServiceLocale }) {
  const t = useTranslations("services.form");
  const languages = useTranslations("services");
  const { infos } = form.values;
  const info = infos[locale] ?? { name: "", description: "" };
  const change = (part: Partial<typeof info>) =>
    form.change({ infos: { ...infos, [locale]: { ...info, ...part } } });
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
      />
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
