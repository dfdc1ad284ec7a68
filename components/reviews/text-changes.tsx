"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeDiff } from "@/components/editor/code-diff";
import { useVersionLabel } from "@/components/services/use-version-label";
import { languageOf } from "@/components/template-editor/template-language";
import { Notice } from "@/components/ui/notice";
import type { TemplateChange } from "@/server/domain/service/compare-content";
import { FileSelect } from "./file-select";
import type { ReviewDetail } from "./review-data";

interface TextChangesProps {
  review: ReviewDetail;
  template: TemplateChange;
}

/** The text of a template as approved before beside the text as submitted. */
export function TextChanges({ review, template }: TextChangesProps) {
  const t = useTranslations("reviews.template");
  const labelOf = useVersionLabel();
  const [path, setPath] = useState("");
  const { files } = template;
  const shown = files.find((file) => file.path === path) ?? files[0];
  if (!review.baseline) return <Notice tone="neutral" title={t("nothingBefore")} />;
  if (!shown) return <Notice tone="neutral" title={t("textSame")} />;
  const { before, after } = shown;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <FileSelect paths={files.map((file) => file.path)} value={shown.path} onChange={setPath} />
      <CodeDiff
        key={shown.path}
        before={before ?? ""}
        after={after ?? ""}
        beforeLabel={t("approved", { version: labelOf(review.baseline), file: shown.path })}
        afterLabel={t("submitted", { file: shown.path })}
        language={languageOf({ path: shown.path, text: after ?? before ?? "" })}
        className="h-[max(24rem,60dvh)]"
      />
    </div>
  );
}
