"use client";
import { useTranslations } from "next-intl";
import { useVersionLabel } from "@/components/services/use-version-label";
import { Notice } from "@/components/ui/notice";
import type { TemplateChange } from "@/server/domain/service/compare-content";
import { FileChanges } from "./file-changes";
import type { ReviewDetail } from "./review-data";

interface TextChangesProps {
  review: ReviewDetail;
  template: TemplateChange;
}

/** The text of a template as approved before beside the text as submitted. */
export function TextChanges({ review, template }: TextChangesProps) {
  const t = useTranslations("reviews.template");
  const labelOf = useVersionLabel();
  const { baseline } = review;
  if (!baseline) return <Notice tone="neutral" title={t("nothingBefore")} />;
  if (template.files.length === 0) return <Notice tone="neutral" title={t("textSame")} />;
  return (
    <FileChanges
      files={template.files}
      beforeLabel={(file) => t("approved", { version: labelOf(baseline), file })}
      afterLabel={(file) => t("submitted", { file })}
      className="h-[max(24rem,60dvh)]"
    />
  );
}
