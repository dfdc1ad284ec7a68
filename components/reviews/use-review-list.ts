"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import type { ReviewListState } from "./use-review-list-state";

/** Typing pauses this long before the server is asked, in milliseconds. */
const TYPING_MS = 300;

/** One page of the queue as the address asks for it; the page before stays while the next one comes. */
export function useReviewList(state: ReviewListState) {
  const trpc = useTRPC();
  const input = {
    search: useDebounced(state.q, TYPING_MS).slice(0, 200),
    assignee: state.who,
    states: state.state,
    type: state.type,
    sort: state.sort,
    direction: state.dir,
    page: state.page,
    pageSize: state.size,
  };
  const list = useQuery(
    trpc.review.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ page: state.page, pageSize: state.size, total, goTo: state.goTo });
  return { list, question: JSON.stringify(input) };
}
