"use client";
import { useTranslations } from "next-intl";
import type { CheckedField } from "@/components/accounts/use-checked-form";
import { RadioCards } from "@/components/ui/radio-cards";
import type { WhitelistForm } from "@/server/domain/whitelist/whitelist-form";

interface PermissionCardsProps {
  scope: CheckedField<WhitelistForm["scope"]>;
  deploy: CheckedField<WhitelistForm["deploy"]>;
}

/** Which versions an account sees, and whether it may deploy them. */
export function PermissionCards({ scope, deploy }: PermissionCardsProps) {
  const t = useTranslations("whitelists");
  return (
    <>
      <RadioCards
        legend={t("columns.versions")}
        {...scope}
        options={[
          { value: "official", label: t("scope.official"), detail: t("scope.officialDetail") },
          { value: "all", label: t("scope.all"), detail: t("scope.allDetail") },
        ]}
      />
      <RadioCards
        legend={t("columns.may")}
        {...deploy}
        options={[
          { value: "yes", label: t("may.deploy"), detail: t("may.deployDetail") },
          { value: "no", label: t("may.access"), detail: t("may.accessDetail") },
        ]}
      />
    </>
  );
}
