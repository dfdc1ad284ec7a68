"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import { usePagedSearch } from "@/components/ui/use-paged-search";

/** Typing pauses this long before the server is asked, in milliseconds. */
const ASK_MS = 300;

/** One page of the services with their whitelists; the page before stays while the next one comes. */
export function useWhitelistList() {
  const trpc = useTRPC();
  const paged = usePagedSearch();
  const search = useDebounced(paged.q, ASK_MS).slice(0, 200);
  const list = useQuery(
    trpc.whitelist.list.queryOptions(
      { search, page: paged.page, pageSize: paged.pageSize },
      { placeholderData: keepPreviousData },
    ),
  );
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ ...paged, total });
  return { list, ...paged };
}
