"use client";
import { useTranslations } from "next-intl";
import { UnsavedChanges } from "@/components/shell/unsaved-changes";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { TemplateRoom } from "./template-room";
import { useScratchTemplate } from "./use-scratch-template";

/** A template of one's own to try out, kept in this browser. */
export function TemplateEditorPage({ userId }: { userId: string }) {
  const t = useTranslations("templateEditor");
  const { template, change, kept } = useScratchTemplate(userId);
  return (
    <>
      <PageHeader title={t("title")} meta={<p className="max-w-prose">{t("lead")}</p>} />
      {!kept && <Notice tone="warning" role="alert" title={t("notKept")} className="mb-3" />}
      {template ? (
        <TemplateRoom template={template} onChange={change} kept={t("open.keptHere")} />
      ) : (
        <Skeleton rows={8} className="py-4" />
      )}
      <UnsavedChanges dirty={!kept} />
    </>
  );
}
