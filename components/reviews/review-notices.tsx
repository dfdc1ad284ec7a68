"use client";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { registrationLifecycle } from "@/server/domain/service/registration-lifecycle";
import type { ReviewDetail } from "./review-data";
import { outcomeOf } from "./review-outcome";

/** What a reviewer should know before reading: that a newer submission exists, why they cannot decide, what was noted. */
export function ReviewNotices({ review }: { review: ReviewDetail }) {
  const t = useTranslations("reviews.notices");
  const read = useSentence();
  const open = registrationLifecycle.can("claim", review.state);
  return (
    <div className="mb-5 flex flex-col gap-3 empty:hidden">
      {review.newerId && (
        <Notice
          tone="warning"
          title={t("newer")}
          action={
            <ButtonLink size="sm" href={paths.review(review.newerId)}>
              {t("openNewer")}
            </ButtonLink>
          }
        >
          {t("newerText")}
        </Notice>
      )}
      {open && review.whyNotDecide && (
        <Notice tone="warning" title={t("readOnly")}>
          {read(review.whyNotDecide)}
        </Notice>
      )}
      {review.state === "canceled" && !review.newerId && (
        <Notice
          tone="neutral"
          title={t(outcomeOf(review) === "reopened" ? "reopened" : "withdrawn")}
        />
      )}
      {review.note && (
        <Notice tone="neutral" title={t("note", { name: review.submittedBy })}>
          <p className="whitespace-pre-wrap">{review.note}</p>
        </Notice>
      )}
    </div>
  );
}
