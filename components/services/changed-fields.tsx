"use client";
import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { FieldChange } from "@/server/domain/service/compare-content";
import { SERVICE_LOCALES } from "@/server/domain/service/service-content";
import { ServiceIcon } from "./service-icon";

interface ChangedFieldsProps {
  changes: readonly FieldChange[];
  /** Names of the two sides. */
  before: string;
  after: string;
}

/** The fields of a service that differ between two versions. */
export function ChangedFields({ changes, before, after }: ChangedFieldsProps) {
  const t = useTranslations("services.compare");
  const labelOf = useFieldLabel();
  return (
    <TableFrame label={t("fields")}>
      <thead>
        <tr>
          <Th>{t("field")}</Th>
          <Th>{before}</Th>
          <Th>{after}</Th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <Th scope="row" className="min-w-22 sm:min-w-32">
              {labelOf(change.field)}
            </Th>
            <Td className="min-w-28 whitespace-pre-wrap sm:min-w-40">
              <FieldValue field={change.field} value={change.before} />
            </Td>
            <Td className="min-w-28 whitespace-pre-wrap sm:min-w-40">
              <FieldValue field={change.field} value={change.after} />
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function FieldValue({ field, value }: { field: string; value: string | null }) {
  const types = useTranslations("services.type");
  if (field === "icon") return <ServiceIcon icon={value} />;
  if (field === "type" && value) return types(value === "public" ? "public" : "private");
  return value || "-";
}

function useFieldLabel(): (field: string) => string {
  const t = useTranslations("services.form");
  const languages = useTranslations("services");
  return (field) => {
    const locale = SERVICE_LOCALES.find((one) => field.startsWith(`infos.${one}.`));
    if (locale) {
      const language = languages(`language.${locale}`);
      return t(field.endsWith(".name") ? "name" : "description", { language });
    }
    if (field === "type") return languages("version.serviceType");
    return t(field === "icon" ? "icon" : "releaseNotes");
  };
}
