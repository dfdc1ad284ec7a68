"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { debounce, parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { useEffect } from "react";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";

/** Typing pauses this long before the address changes, and this long before the server is asked; in milliseconds. */
const ADDRESS_MS = 400;
const ASK_MS = 300;

const PAGE_SIZE = 20;

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(ADDRESS_MS) }),
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
};

/** One page of the accounts as the address asks for it; the page before stays while the next one comes. */
export function useAccountList() {
  const trpc = useTRPC();
  const [{ q, page: asked }, set] = useQueryStates(PARSERS);
  const page = Math.max(1, asked);
  const search = useDebounced(q, ASK_MS).slice(0, 200);
  const list = useQuery(
    trpc.account.list.queryOptions(
      { search, page, pageSize: PAGE_SIZE },
      { placeholderData: keepPreviousData },
    ),
  );

  // A shared address may point behind the end: show the last page there is.
  const last = list.data ? Math.max(1, Math.ceil(list.data.matching / PAGE_SIZE)) : page;
  const beyond = !list.isPlaceholderData && page > last;
  useEffect(() => {
    if (beyond) void set({ page: last });
  }, [beyond, last, set]);

  return {
    list,
    q,
    page,
    pageSize: PAGE_SIZE,
    search: (text: string) => void set({ q: text || null, page: null }),
    goTo: (next: number) => void set({ page: next }),
  };
}
