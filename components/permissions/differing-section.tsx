"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/accounts/section";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { useLastPage } from "@/components/ui/use-last-page";
import { DifferingTable } from "./differing-table";

const PAGE_SIZE = 10;

/** Images of every account that are not as the whitelists want them, each with its repair. */
export function DifferingSection() {
  const t = useTranslations("permissions.differing");
  const trpc = useTRPC();
  const [page, setPage] = useState(1);
  const query = useQuery(
    trpc.permission.differing.queryOptions(
      { page, pageSize: PAGE_SIZE },
      { placeholderData: keepPreviousData },
    ),
  );
  const { data } = query;
  const total = query.isPlaceholderData ? undefined : data?.all;
  useLastPage({ page, pageSize: PAGE_SIZE, total, goTo: setPage });
  return (
    <div className="mt-10">
      <Section title={t("title")} text={t("text")}>
        {query.isError && <ReadTrouble query={query} />}
        {query.isPending && <Skeleton rows={2} />}
        {data?.all === 0 && <p className="text-ink-soft">{t("none")}</p>}
        {data && data.all > 0 && (
          <DifferingTable items={data.items} busy={query.isPlaceholderData} />
        )}
        {data && data.all > PAGE_SIZE && (
          <Pagination page={page} pageSize={PAGE_SIZE} total={data.all} onPage={setPage} />
        )}
      </Section>
    </div>
  );
}
