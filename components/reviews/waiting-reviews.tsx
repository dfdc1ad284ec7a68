"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** How many submissions wait for a review, once known and while there are any. */
export function WaitingReviews() {
  const t = useTranslations("reviews");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.review.list.queryOptions({ pageSize: 1 }));
  if (!data || data.counts.all === 0) return null;
  return (
    <span className="ml-auto text-sm tabular-nums">
      <span aria-hidden>{data.counts.all}</span>
      <VisuallyHidden>{t("waitingCount", { count: data.counts.all })}</VisuallyHidden>
    </span>
  );
}
