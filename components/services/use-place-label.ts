"use client";
import { useTranslations } from "next-intl";
import { SERVICE_LOCALES } from "@/server/domain/service/service-content";
import type { ServiceValues } from "./service-values";

const IN_TEMPLATE = {
  name: "templateNameLabel",
  files: "association",
  associations: "association",
  allowedRegionIds: "regions",
  parameterSets: "parameterSets",
} as const;

/** What the form calls the place of a path in the content. */
export function usePlaceLabel(values: ServiceValues): (path: string) => string {
  const t = useTranslations("services.form");
  const languages = useTranslations("services.language");

  function inTemplate(index: string, field: string): string {
    const template = values.templates[Number(index)]?.name || t("unnamedTemplate");
    const key = Object.entries(IN_TEMPLATE).find(([name]) => name === field)?.[1];
    return key ? t("placeInTemplate", { template, place: t(key) }) : template;
  }

  return (path) => {
    const [area, first = "", second = ""] = path.split(".");
    if (area === "templates") return first ? inTemplate(first, second) : t("templates");
    if (area === "icon") return t("icon");
    if (area === "releaseNotes") return t("releaseNotes");
    const locale = SERVICE_LOCALES.find((one) => one === first);
    if (!locale) return t("languages");
    return t(second === "name" ? "name" : "description", { language: languages(locale) });
  };
}
