"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ReadEntries } from "./use-read-entries";

/** What a person should look at before adding: columns that nothing is read from, digits that may be lost. */
export function ImportWarnings({ read }: { read: ReadEntries }) {
  const t = useTranslations("whitelists.import");
  const format = useFormatter();
  const { unknownColumns, rounded } = read;
  return (
    <>
      {unknownColumns.length > 0 && (
        <Notice
          tone="warning"
          role="status"
          title={t("unknownColumns", {
            count: unknownColumns.length,
            columns: format.list(unknownColumns),
          })}
        >
          {t("knownColumns")}
        </Notice>
      )}
      {rounded && (
        <Notice tone="warning" role="status" title={t("rounded")}>
          {t("roundedText")}
        </Notice>
      )}
    </>
  );
}
