"use client";
import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import type { Role } from "@/server/domain/actor";
import { ROLES } from "@/server/domain/user/user-input";
import type { CheckedField } from "./use-checked-form";

/** The four roles with what each may do. */
export function RoleCards({ field }: { field: CheckedField<Role> }) {
  const t = useTranslations("accounts.fields.role");
  const shell = useTranslations("shell.roles");
  return (
    <RadioCards
      legend={t("label")}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      error={field.error}
      options={ROLES.map((role) => ({ value: role, label: shell(role), detail: t(role) }))}
    />
  );
}
