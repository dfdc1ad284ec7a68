"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { sentence } from "@/server/domain/sentence";
import { CommentForm } from "./comment-form";
import type { Reader } from "./reader";
import type { ReviewDetail } from "./review-data";
import { ReviewPart } from "./review-part";
import { ReviewThread } from "./review-thread";
import { type LinePlace, placeOfThread } from "./use-shown-lines";

interface CommentsSectionProps {
  review: ReviewDetail;
  reader: Reader;
  /** Shows lines of a template. */
  onShow: (place: LinePlace) => void;
}

/** The remarks of this round and of earlier ones, each with its answers, and a place for one on the whole. */
export function CommentsSection({ review, reader, onShow }: CommentsSectionProps) {
  const t = useTranslations("reviews.comments");
  const read = useSentence();
  const own = reader.accountUid === review.account.uid;
  const resolve = { whyNot: own ? read(sentence("rules.review_own_account")) : null };
  const now = review.threads.filter(({ registrationId }) => registrationId === review.id);
  const earlier = review.threads.filter(({ registrationId }) => registrationId !== review.id);
  return (
    <ReviewPart part="comments" title={t("title")}>
      {now.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      {now.map((thread) => {
        const place = placeOfThread(thread);
        return (
          <ReviewThread
            key={thread.id}
            thread={thread}
            resolve={resolve}
            onShow={place ? () => onShow(place) : undefined}
          />
        );
      })}
      {earlier.length > 0 && <h3 className="pt-2 font-semibold">{t("earlier")}</h3>}
      {earlier.map((thread) => (
        <ReviewThread key={thread.id} thread={thread} resolve={resolve} />
      ))}
      <CommentForm review={review} title={t("newOnWhole")} place={null} />
    </ReviewPart>
  );
}
