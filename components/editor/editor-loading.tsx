"use client";
import { useTranslations } from "next-intl";

/** What stands in an editor's place while it loads. */
export function EditorLoading() {
  const t = useTranslations("editor");
  return (
    <p role="status" className="appear-late p-3 text-ink-soft">
      {t("loading")}
    </p>
  );
}
