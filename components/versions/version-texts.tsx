"use client";
import { useTranslations } from "next-intl";
import { FIELD_LIMITS } from "@/server/domain/package/package-fields";
import { TextField } from "./text-field";

/** Name and description of a version. */
export function VersionTexts({ autoFocus = false }: { autoFocus?: boolean }) {
  const t = useTranslations("versions.fields");
  return (
    <>
      <TextField
        path="version.name"
        label={t("versionName")}
        hint={t("versionNameHint")}
        max={FIELD_LIMITS.versionName.max}
        autoFocus={autoFocus}
      />
      <TextField
        path="version.description"
        label={t("description")}
        hint={t("descriptionHint")}
        max={FIELD_LIMITS.description.max}
        long
      />
    </>
  );
}
