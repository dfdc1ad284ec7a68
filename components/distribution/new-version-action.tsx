"use client";
import { CopyPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { VersionDetail } from "@/components/versions/version-data";
import { sentence } from "@/server/domain/sentence";

/** Starts a new version prefilled from this one; while the package has a draft it says so instead. */
export function NewVersionAction({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.locked");
  const read = useSentence();
  if (version.draftId) {
    return (
      <Button
        variant="primary"
        icon={<CopyPlus aria-hidden />}
        reason={read(sentence("rules.draft_exists"))}
      >
        {t("newVersion")}
      </Button>
    );
  }
  return (
    <ButtonLink
      variant="primary"
      icon={<CopyPlus aria-hidden />}
      href={paths.newVersion(version.packageId, { from: version.id })}
    >
      {t("newVersion")}
    </ButtonLink>
  );
}
