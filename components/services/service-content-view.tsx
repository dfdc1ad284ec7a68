"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { KeyValues } from "@/components/ui/key-values";
import { TabPanels } from "@/components/ui/tab-panels";
import { FormSection } from "@/components/versions/form-section";
import { SERVICE_LOCALES } from "@/server/domain/service/service-content";
import type { ServiceVersionDetail } from "./service-data";
import { ServiceIcon } from "./service-icon";
import { valuesOfContent } from "./service-values";
import { TemplateView } from "./template-view";

/** The content of a version, for reading. */
export function ServiceContentView({ version }: { version: ServiceVersionDetail }) {
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <Information version={version} />
      <Templates version={version} />
    </div>
  );
}

function Information({ version: { content } }: { version: ServiceVersionDetail }) {
  const t = useTranslations("services.form");
  const labels = useTranslations("services.version");
  const types = useTranslations("services.type");
  const languages = useTranslations("services");
  return (
    <FormSection title={t("information")}>
      <KeyValues
        items={[
          { label: labels("creationMethod"), value: t("customLaunch") },
          { label: labels("serviceType"), value: types(content.type) },
          { label: t("icon"), value: <ServiceIcon icon={content.icon} /> },
          {
            label: t("releaseNotes"),
            value: content.releaseNotes && (
              <span className="whitespace-pre-wrap">{content.releaseNotes}</span>
            ),
          },
        ]}
      />
      <KeyValues
        items={SERVICE_LOCALES.flatMap((locale) => {
          const info = content.infos[locale];
          const language = languages(`language.${locale}`);
          if (!info) return [];
          return [
            { label: t("name", { language }), value: <span lang={locale}>{info.name}</span> },
            {
              label: t("description", { language }),
              value: <span lang={locale}>{info.description}</span>,
            },
          ];
        })}
      />
    </FormSection>
  );
}

function Templates({ version }: { version: ServiceVersionDetail }) {
  const t = useTranslations("services.form");
  const [open, setOpen] = useState("0");
  const { templates } = valuesOfContent(version.content, version.versions);
  const known = templates.some(({ key }) => key === open);
  return (
    <FormSection title={t("templates")}>
      {templates.length === 0 ? (
        <p className="text-ink-soft">{t("noTemplates")}</p>
      ) : (
        <TabPanels
          label={t("templates")}
          value={known ? open : "0"}
          onChange={setOpen}
          tabs={templates.map((template) => ({
            value: template.key,
            label: template.name,
            content: <TemplateView template={template} />,
          }))}
        />
      )}
    </FormSection>
  );
}
