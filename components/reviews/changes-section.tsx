"use client";
import { useTranslations } from "next-intl";
import { ChangedFields } from "@/components/services/changed-fields";
import { useVersionLabel } from "@/components/services/use-version-label";
import { ImageChanges } from "./image-changes";
import type { ReviewDetail } from "./review-data";
import { ReviewPart } from "./review-part";
import { TemplateFacts } from "./template-facts";
import { VisibilityChanges } from "./visibility-changes";

/** What publishing this submission would change: fields, who sees what, regions and images. */
export function ChangesSection({ review }: { review: ReviewDetail }) {
  const t = useTranslations("reviews.changes");
  const labelOf = useVersionLabel();
  const { baseline, comparison } = review;
  const before = baseline ? labelOf(baseline) : t("before");
  const lead = () => {
    if (!baseline) return t("first");
    return comparison.same ? t("same", { version: before }) : t("against", { version: before });
  };
  return (
    <ReviewPart part="changes" title={t("title")} lead={lead()}>
      <VisibilityChanges visibility={review.visibility} />
      {comparison.fields.length > 0 && (
        <ChangedFields changes={comparison.fields} before={before} after={t("after")} />
      )}
      {comparison.templates.map((template) => (
        <TemplateFacts key={template.name} review={review} template={template} />
      ))}
      <ImageChanges images={review.images} first={!baseline} />
    </ReviewPart>
  );
}
