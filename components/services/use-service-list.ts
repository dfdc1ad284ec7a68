"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import type { ServiceListState } from "./use-service-list-state";

/** Typing pauses this long before the server is asked, in milliseconds. */
const TYPING_MS = 300;

/** One page of the list as the address asks for it; the page before stays while the next one comes. */
export function useServiceList(state: ServiceListState) {
  const trpc = useTRPC();
  const input = {
    search: useDebounced(state.q, TYPING_MS).slice(0, 200),
    states: state.state,
    type: state.type,
    sort: state.sort,
    direction: state.dir,
    page: state.page,
    pageSize: state.size,
  };
  const list = useQuery(
    trpc.service.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ page: state.page, pageSize: state.size, total, goTo: state.goTo });
  return { list, question: JSON.stringify(input) };
}
