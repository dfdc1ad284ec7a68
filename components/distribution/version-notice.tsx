"use client";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { VersionDetail } from "@/components/versions/version-data";

/** Says what can be changed: a draft everything, a published version nothing. */
export function VersionNotice({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution");
  if (version.state === "draft") {
    return (
      <Notice tone="neutral" title={t("draft.title")}>
        {t("draft.text")}
      </Notice>
    );
  }
  const draft = version.draftId && (
    <ButtonLink size="sm" href={paths.version(version.packageId, version.draftId)}>
      {t("locked.openDraft")}
    </ButtonLink>
  );
  return (
    <Notice tone="neutral" title={t("locked.title")} action={draft}>
      {t("locked.text")}
    </Notice>
  );
}
