"use client";
import { CalendarX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { VersionDetail } from "@/components/versions/version-data";
import { DeprecateDialog } from "./deprecate-dialog";

/** Deprecates the version of the page; one that is deprecated has it in its notice. */
export function DeprecateAction({ version }: { version: VersionDetail }) {
  const t = useTranslations("versions.deprecate");
  const [asking, setAsking] = useState(false);
  if (version.deprecatedFrom) return null;
  return (
    <>
      <Button icon={<CalendarX aria-hidden />} onClick={() => setAsking(true)}>
        {t("action")}
      </Button>
      {asking && <DeprecateDialog version={version} onClose={() => setAsking(false)} />}
    </>
  );
}
