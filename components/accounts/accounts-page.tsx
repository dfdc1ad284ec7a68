"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { CountedTitle } from "@/components/ui/counted-title";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRegion } from "@/components/ui/live-region";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchInput } from "@/components/ui/search-input";
import { Skeleton } from "@/components/ui/skeleton";
import { AccountTable } from "./account-table";
import { AddAccountDialog } from "./add-account-dialog";
import { useAccountList } from "./use-account-list";

/** All accounts of the house; there is always one, the admin's own. */
export function AccountsPage() {
  const t = useTranslations("accounts");
  const [adding, setAdding] = useState(false);
  const { list, q, page, pageSize, search, goTo } = useAccountList();
  const { data } = list;
  const filtered = q.trim() !== "";
  const found =
    data && filtered && !list.isPlaceholderData ? t("found", { count: data.matching }) : "";

  return (
    <>
      <PageHeader
        title={<CountedTitle title={t("title")} count={data?.all} />}
        meta={t("lead")}
        actions={
          <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
            {t("add.open")}
          </Button>
        }
      />
      <search aria-label={t("title")} className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchInput
          label={t("search")}
          value={q}
          onChange={search}
          className="max-w-xl flex-1 basis-72"
        />
        <span aria-hidden className="text-ink-faint text-sm tabular-nums">
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
            title={t("noMatch.title")}
            text={t("noMatch.text")}
            action={<Button onClick={() => search("")}>{t("noMatch.clear")}</Button>}
          />
        </div>
      )}
      {data && data.matching > 0 && (
        <>
          <AccountTable items={data.items} busy={list.isPlaceholderData} />
          <Pagination page={page} pageSize={pageSize} total={data.matching} onPage={goTo} />
        </>
      )}
      {adding && <AddAccountDialog onClose={() => setAdding(false)} />}
    </>
  );
}
