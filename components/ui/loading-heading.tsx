"use client";
import { useTranslations } from "next-intl";

/** The h1 of a page that is still loading: heard, not seen, and replaced by the page's own. */
export function LoadingHeading() {
  const t = useTranslations("ui");
  return (
    <h1 data-loading className="sr-only">
      {t("loading")}
    </h1>
  );
}
