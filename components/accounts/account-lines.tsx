"use client";
import { useTranslations } from "next-intl";
import { TextLine } from "./text-line";
import type { CheckedField } from "./use-checked-form";

interface AccountLinesProps {
  name: CheckedField;
  roleName: CheckedField;
  deployRoleName: CheckedField;
}

/** What of an account may change later: what people call it, and the roles that let Imagecast in. */
export function AccountLines({ name, roleName, deployRoleName }: AccountLinesProps) {
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
      <TextLine
        field={deployRoleName}
        label={t("deployRoleName.label")}
        hint={t("deployRoleName.hint")}
        optional
        spellCheck={false}
        autoCapitalize="none"
      />
    </>
  );
}
