"use client";
import { useTranslations } from "next-intl";
import { DifferingSection } from "@/components/permissions/differing-section";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRegion } from "@/components/ui/live-region";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchInput } from "@/components/ui/search-input";
import { Skeleton } from "@/components/ui/skeleton";
import { ExplainSection } from "./explain-section";
import { useWhitelistList } from "./use-whitelist-list";
import { WhitelistTable } from "./whitelist-table";

/** Every service with its whitelist, and what an account may see. */
export function WhitelistsPage() {
  const t = useTranslations("whitelists");
  const { list, q, page, pageSize, search, goTo } = useWhitelistList();
  const { data } = list;
  const filtered = q.trim() !== "";
  const found =
    data && filtered && !list.isPlaceholderData ? t("found", { count: data.matching }) : "";
  return (
    <>
      <PageHeader title={t("title")} meta={t("lead")} />
      <search aria-label={t("title")} className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchInput
          label={t("search")}
          value={q}
          onChange={search}
          className="max-w-xl flex-1 basis-72"
        />
        <span aria-hidden className="text-ink-faint text-sm tabular-nums empty:hidden">
          {found}
        </span>
        <LiveRegion message={found} pauseMs={1000} />
      </search>
      {list.isError && (
        <div className="mb-3">
          <ReadTrouble query={list} />
        </div>
      )}
      {list.isPending && <Skeleton rows={6} className="py-4" />}
      {data?.matching === 0 && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t(data.all === 0 ? "empty.title" : "noMatch.title")}
            text={t(data.all === 0 ? "empty.text" : "noMatch.text")}
            action={filtered && <Button onClick={() => search("")}>{t("noMatch.clear")}</Button>}
          />
        </div>
      )}
      {data && data.matching > 0 && (
        <>
          <WhitelistTable items={data.items} busy={list.isPlaceholderData} />
          <Pagination page={page} pageSize={pageSize} total={data.matching} onPage={goTo} />
        </>
      )}
      <DifferingSection />
      <ExplainSection />
    </>
  );
}
