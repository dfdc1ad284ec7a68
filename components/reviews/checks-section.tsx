"use client";
import { useTranslations } from "next-intl";
import { CheckList } from "./check-list";
import type { ReviewDetail } from "./review-data";
import { ReviewPart } from "./review-part";

/** The checks that run by themselves, as of now, with their evidence: first what fails. */
export function ChecksSection({ review }: { review: ReviewDetail }) {
  const t = useTranslations("reviews.checks");
  const order = { blocked: 0, warning: 1, ok: 2 };
  const checks = [...review.checks].sort((a, b) => order[a.status] - order[b.status]);
  return (
    <ReviewPart part="checks" title={t("title")} lead={t("lead")}>
      <CheckList checks={checks} blocks={t("blocks")} />
    </ReviewPart>
  );
}
