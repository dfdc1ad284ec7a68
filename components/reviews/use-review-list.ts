"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
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

  // Reviews were decided or a shared address points behind the end: show the last page there is.
  const last = list.data ? Math.max(1, Math.ceil(list.data.matching / state.size)) : state.page;
  const beyond = !list.isPlaceholderData && state.page > last;
  const { goTo } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: goTo is made anew on every render
  useEffect(() => {
    if (beyond) void goTo(last);
  }, [beyond, last]);

  return { list, question: JSON.stringify(input) };
}
