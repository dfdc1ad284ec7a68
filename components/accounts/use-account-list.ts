"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import { usePagedSearch } from "@/components/ui/use-paged-search";

/** Typing pauses this long before the server is asked, in milliseconds. */
const ASK_MS = 300;

/** One page of the accounts as the address asks for it; the page before stays while the next one comes. */
export function useAccountList() {
  const trpc = useTRPC();
  const paged = usePagedSearch();
  const { page, pageSize, goTo } = paged;
  const search = useDebounced(paged.q, ASK_MS).slice(0, 200);
  const list = useQuery(
    trpc.account.list.queryOptions(
      { search, page, pageSize },
      { placeholderData: keepPreviousData },
    ),
  );
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ page, pageSize, total, goTo });
  return { list, ...paged };
}
