"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import type { CatalogState } from "./use-catalog-state";

/** Typing pauses this long before the server is asked, in milliseconds. */
const TYPING_MS = 300;

/** One page of the catalog as the address asks for it; the page before stays while the next one comes. */
export function useCatalog(state: CatalogState) {
  const trpc = useTRPC();
  const input = {
    search: useDebounced(state.q, TYPING_MS).slice(0, 200),
    supplierUid: state.supplier?.slice(0, 16) ?? null,
    type: state.type,
    regionId: state.region?.slice(0, 40) ?? null,
    page: state.page,
    pageSize: state.size,
  };
  const list = useQuery(
    trpc.catalog.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );

  // Services went offline or a shared address points behind the end: show the last page there is.
  const last = list.data ? Math.max(1, Math.ceil(list.data.matching / state.size)) : state.page;
  const beyond = !list.isPlaceholderData && state.page > last;
  const { goTo } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: goTo is made anew on every render
  useEffect(() => {
    if (beyond) void goTo(last);
  }, [beyond, last]);

  return list;
}
