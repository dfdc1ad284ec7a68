"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { PageHeader } from "@/components/ui/page-header";
import { PageSkeleton } from "@/components/ui/page-skeleton";
import { ChangesSection } from "./changes-section";
import { ChecksSection } from "./checks-section";
import { CommentsSection } from "./comments-section";
import { DecisionSection } from "./decision-section";
import { HistorySection } from "./history-section";
import type { Reader } from "./reader";
import type { ReviewDetail } from "./review-data";
import { ReviewHeader } from "./review-header";
import { ReviewNotFound } from "./review-not-found";
import { ReviewNotices } from "./review-notices";
import { ReviewOutline } from "./review-outline";
import { TemplateSection } from "./template-section";
import { useShownLines } from "./use-shown-lines";

interface ReviewPageProps {
  registrationId: string;
  reader: Reader;
}

/** The workbench of a reviewer: what a submission changes, what the checks say, and the decision on it. */
export function ReviewPage({ registrationId, reader }: ReviewPageProps) {
  const t = useTranslations("reviews");
  const trpc = useTRPC();
  const query = useQuery(trpc.review.get.queryOptions({ registrationId }));
  const { data } = query;
  useDocumentTitle(data ? `${data.name} – ${t("title")}` : null);
  if (!data && query.isError) {
    if (readError(query.error).code === "NOT_FOUND") return <ReviewNotFound />;
    return (
      <>
        <PageHeader
          breadcrumbs={[{ label: t("title"), href: paths.reviews() }]}
          title={t("pageTitle")}
        />
        <ReadTrouble query={query} />
      </>
    );
  }
  if (!data) return <PageSkeleton />;
  return (
    <>
      <ReviewHeader review={data} reader={reader} />
      <ReviewNotices review={data} />
      <Workbench key={data.id} review={data} reader={reader} />
    </>
  );
}

function Workbench({ review, reader }: { review: ReviewDetail; reader: Reader }) {
  const lines = useShownLines(review);
  return (
    <>
      <ReviewOutline review={review} />
      <div className="flex min-w-0 flex-col gap-8">
        <ChangesSection review={review} />
        <TemplateSection review={review} lines={lines} />
        <ChecksSection review={review} />
        <CommentsSection review={review} reader={reader} onShow={lines.show} />
        <DecisionSection review={review} reader={reader} />
        <HistorySection review={review} />
      </div>
    </>
  );
}
