"use client";
import { useTranslations } from "next-intl";

/** Names a version of a service: by its number, which it gets when it is published. */
export function useVersionLabel(): (version: { number: number | null }) => string {
  const t = useTranslations("services");
  return ({ number }) => (number === null ? t("unnumbered") : t("versionNumber", { number }));
}
