"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
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
  const total = list.isPlaceholderData ? undefined : list.data?.matching;
  useLastPage({ page: state.page, pageSize: state.size, total, goTo: state.goTo });
  return list;
}
