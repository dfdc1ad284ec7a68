"use client";
import { useQueries } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { WhitelistDetail } from "./whitelist-data";

const PAGE_SIZE = 100;

/** Every account on a whitelist; null until all pages are read. */
export function useListedAccounts({ service, all }: WhitelistDetail): ReadonlySet<string> | null {
  const trpc = useTRPC();
  const pages = useQueries({
    queries: Array.from({ length: Math.ceil(all / PAGE_SIZE) }, (_, index) =>
      trpc.whitelist.get.queryOptions({
        serviceId: service.id,
        sort: "accountUid",
        direction: "asc",
        page: index + 1,
        pageSize: PAGE_SIZE,
      }),
    ),
  });
  if (pages.some(({ data }) => !data)) return null;
  return new Set(pages.flatMap(({ data }) => data?.items ?? []).map((row) => row.accountUid));
}
