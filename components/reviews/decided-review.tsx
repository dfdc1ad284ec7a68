"use client";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Tone } from "@/components/ui/tone";
import { ChecklistAnswers } from "./checklist-answers";
import type { ReviewDetail } from "./review-data";
import { outcomeOf, type ReviewOutcome } from "./review-outcome";

const TONES: Record<ReviewOutcome, Tone> = {
  submitted: "progress",
  approved: "success",
  changesRequested: "warning",
  rejected: "danger",
  canceled: "neutral",
  reopened: "neutral",
  executed: "success",
};

/** What was decided, by whom, why, and by which answers. */
export function DecidedReview({ review }: { review: ReviewDetail }) {
  const t = useTranslations("reviews");
  const { decidedAt, decidedBy, reason, checklist } = review;
  const outcome = outcomeOf(review);
  return (
    <>
      <Notice tone={TONES[outcome]} title={t(`outcome.${outcome}`)}>
        {decidedAt && (
          <p>
            {t("decision.by", { name: decidedBy ?? "" })} <RelativeTime at={decidedAt} />
          </p>
        )}
        {reason && <p className="whitespace-pre-wrap break-words">{reason}</p>}
      </Notice>
      {decidedAt && <ChecklistAnswers answers={checklist} />}
    </>
  );
}
