"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import { useDebounced } from "./use-debounced";
import type { PackageListState } from "./use-package-list-state";

/** Typing pauses this long before the server is asked, in milliseconds. */
const TYPING_MS = 300;

/** One page of the list as the address asks for it; the page before stays while the next one comes. */
export function usePackageList(state: PackageListState) {
  const trpc = useTRPC();
  const search = useDebounced(state.q, TYPING_MS).slice(0, 200);
  const input = {
    search,
    states: state.status,
    resourceGroupId: state.group || null,
    tag: state.tagKey ? { key: state.tagKey, value: state.tagValue } : null,
    sort: state.sort,
    direction: state.dir,
    page: state.page,
    pageSize: state.size,
  };
  const list = useQuery(
    trpc.package.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ page: state.page, pageSize: state.size, total, goTo: state.goTo });
  return { list, question: JSON.stringify(input) };
}
