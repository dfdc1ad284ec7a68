"use client";
import { useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { RegionListDiff } from "@/components/regions/region-list-diff";
import { TemplateRoom } from "@/components/template-editor/template-room";
import { CodeText } from "@/components/ui/code-text";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { ParameterSetValues, TemplateValues } from "./service-values";

/** A template of a service, for reading: its text with the images in it, its regions, its parameter sets. */
export function TemplateView({ template }: { template: TemplateValues }) {
  const t = useTranslations("services.form");
  const regions = useRegionNames();
  return (
    <div className="flex min-w-0 flex-col gap-6 pt-4">
      <TemplateRoom
        template={template.template}
        onChange={() => undefined}
        readOnly
        regions={template.allowedRegionIds}
      />
      <section className="flex flex-col gap-2">
        <h3 className="font-semibold">{t("regions")}</h3>
        <RegionListDiff regions={regions} value={template.allowedRegionIds} previous={null} />
      </section>
      {template.parameterSets.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="font-semibold">{t("parameterSets")}</h3>
          <ParameterSetTable sets={template.parameterSets} />
        </section>
      )}
    </div>
  );
}

function ParameterSetTable({ sets }: { sets: readonly ParameterSetValues[] }) {
  const t = useTranslations("services.form");
  return (
    <TableFrame label={t("parameterSets")}>
      <thead>
        <tr>
          <Th>{t("parameterSetName")}</Th>
          <Th>{t("parameters")}</Th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set) => (
          <tr key={set.key}>
            <Th scope="row" className="min-w-40 align-top">
              {set.name}
              <span className="block font-normal text-ink-faint text-sm">{set.description}</span>
            </Th>
            <Td>
              {set.rows.map(({ key, name, value }) => (
                <span key={key} className="block">
                  <CodeText>{name}</CodeText> = {value}
                </span>
              ))}
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
