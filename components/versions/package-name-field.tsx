"use client";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { FIELD_LIMITS } from "@/server/domain/package/package-fields";
import type { PackageForm } from "./form-values";
import { TextField } from "./text-field";
import { useNameCheck } from "./use-name-check";

/** The name of a new package; says while it is typed whether the account has one of that name. */
export function PackageNameField({ autoFocus }: { autoFocus: boolean }) {
  const t = useTranslations("versions");
  const { control, trigger } = useFormContext<PackageForm>();
  const name = useWatch({ control, name: "name" });
  const check = useNameCheck(name);
  const taken = check?.free === false;
  // The resolver reads the answer where this check left it.
  useEffect(() => {
    if (taken) void trigger("name");
  }, [taken, trigger]);
  return (
    <TextField
      path="name"
      label={t("fields.packageName")}
      hint={t("fields.packageNameHint")}
      max={FIELD_LIMITS.packageName.max}
      autoFocus={autoFocus}
    >
      <p role="status" className="flex items-center gap-1 text-sm text-success empty:hidden">
        {check?.free && (
          <>
            <CircleCheck aria-hidden className="size-4 shrink-0" />
            {t("fields.nameFree")}
          </>
        )}
        {taken && <span className="sr-only">{t("fields.nameTaken", { name })}</span>}
      </p>
    </TextField>
  );
}
