"use client";
import { useTranslations } from "next-intl";
import { TextLine } from "./text-line";
import type { CheckedField } from "./use-checked-form";

interface AccountLinesProps {
  name: CheckedField;
  roleName: CheckedField;
}

/** The two things of an account that may change later: what people call it, and the role that lets Imagecast in. */
export function AccountLines({ name, roleName }: AccountLinesProps) {
  const t = useTranslations("accounts.fields");
  return (
    <>
      <TextLine field={name} label={t("name.label")} hint={t("name.hint")} />
      <TextLine
        field={roleName}
        label={t("roleName.label")}
        hint={t("roleName.hint")}
        optional
        spellCheck={false}
        autoCapitalize="none"
      />
    </>
  );
}
