"use client";
import { useTranslations } from "next-intl";
import { useLocalized } from "@/components/launch/use-localized";
import { useValueText } from "@/components/launch/use-value-text";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { CatalogTemplate } from "./catalog-data";
import { TemplateRegions } from "./template-regions";

/** The templates of a service: what each creates, what it asks and where it can be deployed. */
export function CatalogTemplates({ templates }: { templates: readonly CatalogTemplate[] }) {
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {templates.map((template) => (
        <Template key={template.name} template={template} />
      ))}
    </div>
  );
}

const KIND = { ros: "ros", "ros-terraform": "rosTerraform", terraform: "terraform" } as const;

function Template({ template }: { template: CatalogTemplate }) {
  const t = useTranslations("catalog.template");
  return (
    <section
      aria-label={t("label", { name: template.name })}
      className="flex min-w-0 flex-col gap-5 rounded-lg border border-line bg-surface p-5"
    >
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold text-lg">{template.name}</h2>
        <span className="text-ink-faint text-sm">{t(KIND[template.kind])}</span>
      </header>
      <div className="flex min-w-0 flex-col gap-2">
        <h3 className="font-medium text-ink-soft">{t("creates")}</h3>
        {template.resourceTypes.length === 0 && <p className="text-ink-soft">{t("nothing")}</p>}
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {template.resourceTypes.map(({ type, count }) => (
            <li key={type} className="min-w-0 tabular-nums">
              <CodeText>{type}</CodeText>
              {count > 1 && ` × ${count}`}
            </li>
          ))}
        </ul>
      </div>
      <TemplateRegions template={template} />
      <Parameters template={template} />
    </section>
  );
}

function Parameters({ template }: { template: CatalogTemplate }) {
  const t = useTranslations("catalog.template");
  const localized = useLocalized();
  const valueText = useValueText();
  const { parameters, parameterSets } = template;
  if (parameters.length === 0) return <p className="text-ink-soft">{t("asksNothing")}</p>;
  return (
    <details className="min-w-0">
      <summary className="min-h-6 w-fit cursor-pointer rounded-md py-0.5 text-accent">
        {t("asks", { count: parameters.length })}
        {parameterSets.length > 0 && ` · ${t("sets", { count: parameterSets.length })}`}
      </summary>
      <TableFrame label={t("parameters", { name: template.name })} className="mt-2">
        <thead>
          <tr>
            <Th>{t("parameter")}</Th>
            <Th>{t("type")}</Th>
            <Th>{t("preset")}</Th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, label, type, defaultValue, secret }) => (
            <tr key={name}>
              <Th scope="row" className="min-w-40 font-normal">
                {localized(label) || name}
              </Th>
              <Td>{secret ? t("secret") : <CodeText>{type}</CodeText>}</Td>
              <Td className="break-all">{valueText(defaultValue, type)}</Td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}
