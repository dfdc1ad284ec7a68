"use client";
import { useTranslations } from "next-intl";
import { type FormField, fieldOf } from "./form-steps";

/** Returns the label of the field at which an error path is shown. */
export function useFieldLabel(): (path: string) => string {
  const t = useTranslations("versions.fields");
  const tImages = useTranslations("images");
  const tGroup = useTranslations("packages.resourceGroup");
  const tTags = useTranslations("packages.tags");
  return (path) => {
    const field = fieldOf(path);
    if (field === null) return path;
    const labels: Record<FormField, string> = {
      name: t("packageName"),
      "version.name": t("versionName"),
      "version.description": t("description"),
      resourceGroupId: tGroup("label"),
      tags: tTags("title"),
      "version.imageType": tImages("type.label"),
      "version.sourceRegionId": tImages("region.label"),
      "version.sourceImageId": tImages(path === "version.productCode" ? "product.label" : "image"),
      "version.regionIds": t("regions"),
    };
    return labels[field];
  };
}
