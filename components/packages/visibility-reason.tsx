"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { PackageDetail } from "./package-data";
import { VisibilityWord } from "./visibility-word";

interface VisibilityReasonProps {
  visibility: PackageDetail["visibility"];
}

/** Who may see a package, and because of which services. */
export function VisibilityReason({ visibility }: VisibilityReasonProps) {
  const t = useTranslations("packages.visibility");
  const format = useFormatter();
  const why = () => {
    if (visibility.kind === "private") return t("privateWhy");
    const { because } = visibility;
    const services = format.list(because.map(({ serviceName }) => serviceName));
    const values = { services, count: because.length };
    return visibility.kind === "public"
      ? t("publicWhy", values)
      : t("whitelistWhy", { ...values, accounts: visibility.accountCount });
  };
  return (
    <>
      <p className="font-medium">
        <VisibilityWord visibility={visibility} />
      </p>
      <p className="mt-1 text-ink-soft">{why()}</p>
    </>
  );
}
