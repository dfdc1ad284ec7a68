"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import type { InstanceListState } from "./use-instance-list-state";

/** Typing pauses this long before the server is asked, in milliseconds. */
const TYPING_MS = 300;

/** One page of the list as the address asks for it; the page before stays while the next one comes. */
export function useInstanceList(state: InstanceListState) {
  const trpc = useTRPC();
  const input = {
    of: state.of,
    search: useDebounced(state.q, TYPING_MS).slice(0, 200),
    serviceId: state.service?.slice(0, 64) ?? null,
    serviceVersionId: state.version?.slice(0, 64) ?? null,
    regionId: state.region?.slice(0, 40) ?? null,
    tests: !(state.of === "services" && state.customers),
    states: state.state,
    page: state.page,
    pageSize: state.size,
  };
  const list = useQuery(
    trpc.instance.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ page: state.page, pageSize: state.size, total, goTo: state.goTo });
  const asksForAll =
    !state.filtered &&
    input.search.trim() === "" &&
    input.states.length === 0 &&
    input.tests &&
    !input.serviceId &&
    !input.serviceVersionId &&
    !input.regionId;
  return {
    list,
    question: JSON.stringify(input),
    /** True when it is known that there is nothing at all to look through. */
    isBare: asksForAll && total === 0,
  };
}
