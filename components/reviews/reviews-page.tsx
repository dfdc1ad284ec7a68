"use client";
import { useTranslations } from "next-intl";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { CountedTitle } from "@/components/ui/counted-title";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { ReviewFilters } from "./review-filters";
import { ReviewTable } from "./review-table";
import { useReviewList } from "./use-review-list";
import { type ReviewListState, useReviewListState } from "./use-review-list-state";

interface ReviewsPageProps {
  /** The reader. */
  userId: string;
}

/** What waits for a review, and what was reviewed: submissions of all accounts. */
export function ReviewsPage({ userId }: ReviewsPageProps) {
  const t = useTranslations("reviews");
  const state = useReviewListState();
  const { list, question } = useReviewList(state);
  const { data } = list;
  return (
    <>
      <PageHeader
        title={
          <CountedTitle
            title={t("title")}
            count={data && data.matching > 0 ? data.matching : undefined}
          />
        }
        meta={t("lead")}
      />
      <ReviewFilters
        state={state}
        counts={data?.counts}
        matching={list.isPlaceholderData ? undefined : data?.matching}
      />
      {list.isError && (
        <div className="mb-3">
          <ReadTrouble query={list} />
        </div>
      )}
      {list.isPending && <Skeleton rows={8} className="py-4" />}
      {data?.matching === 0 && <Nothing state={state} />}
      {data && data.matching > 0 && (
        <>
          <ReviewTable
            items={data.items}
            userId={userId}
            state={state}
            question={question}
            busy={list.isPlaceholderData}
          />
          <Pagination
            page={state.page}
            pageSize={state.size}
            total={data.matching}
            onPage={(page) => void state.goTo(page)}
            onPageSize={(size) => void state.resize(size)}
          />
        </>
      )}
    </>
  );
}

function Nothing({ state }: { state: ReviewListState }) {
  const t = useTranslations("reviews");
  const clear = <Button onClick={() => void state.clear()}>{t("filters.clear")}</Button>;
  return (
    <div className="rounded-lg border border-line bg-surface">
      {state.filtered ? (
        <EmptyState title={t("noMatch.title")} text={t("noMatch.text")} action={clear} />
      ) : (
        <EmptyState
          title={t("empty.title")}
          text={t("empty.text")}
          action={
            <Button onClick={() => state.toggleState("submitted")}>{t("empty.decided")}</Button>
          }
        />
      )}
    </div>
  );
}
