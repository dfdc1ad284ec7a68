"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { useLastPage } from "@/components/ui/use-last-page";
import { usePagedSearch } from "@/components/ui/use-paged-search";

/** Which accounts are shown. */
export const ENTRY_STATUSES = ["any", "active", "expired"] as const;

const ASK_MS = 300;

/** One page of a service's whitelist as the address asks for it, and which of its accounts are chosen. */
export function useWhitelist(serviceId: string) {
  const trpc = useTRPC();
  const paged = usePagedSearch();
  const [status, setStatus] = useQueryState(
    "status",
    parseAsStringLiteral(ENTRY_STATUSES).withDefault("any"),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const search = useDebounced(paged.q, ASK_MS).slice(0, 200);
  const { page, pageSize } = paged;
  const query = useQuery(
    trpc.whitelist.get.queryOptions(
      { serviceId, search, status, page, pageSize },
      { placeholderData: keepPreviousData },
    ),
  );
  const total = query.isPlaceholderData ? undefined : query.data?.matching;
  useLastPage({ ...paged, total });
  const shown = new Set(query.data?.items.map(({ accountUid }) => accountUid));
  return {
    query,
    ...paged,
    status,
    filter: (next: (typeof ENTRY_STATUSES)[number]) => {
      void setStatus(next);
      paged.goTo(1);
    },
    /** Only what is in sight can be acted on. */
    chosen: [...chosen].filter((uid) => shown.has(uid)),
    choose: (uids: Iterable<string>) => setChosen(new Set(uids)),
  };
}

/** See useWhitelist. */
export type WhitelistState = ReturnType<typeof useWhitelist>;
