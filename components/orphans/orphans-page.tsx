"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { DeleteOrphanDialog } from "./delete-orphan-dialog";
import type { Orphan } from "./orphan-data";
import { OrphanFilters } from "./orphan-filters";
import { OrphanSummary } from "./orphan-summary";
import { OrphanTable } from "./orphan-table";
import { SearchAction } from "./search-action";
import { useOrphanDeeds } from "./use-orphan-deeds";
import { type OrphanListState, useOrphanList } from "./use-orphan-list";

/** Images in the cloud that no version needs, to be adopted or deleted. */
export function OrphansPage() {
  const t = useTranslations("orphans");
  const state = useOrphanList();
  const { data } = state.list;
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={<p className="max-w-prose">{t("lead")}</p>}
        actions={<SearchAction found={data?.orphans.length ?? 0} />}
      />
      {state.list.isError && (
        <div className="mb-3">
          <ReadTrouble query={state.list} />
        </div>
      )}
      {state.list.isPending && <Skeleton rows={6} className="py-4" />}
      {data && (data.searchedAt || data.orphans.length > 0) && <OrphanSummary data={data} />}
      {data?.orphans.length === 0 && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t(data.searchedAt ? "none.title" : "unsearched.title")}
            text={t(data.searchedAt ? "none.text" : "unsearched.text")}
          />
        </div>
      )}
      {data && <OrphanRows orphans={data.orphans} state={state} />}
    </>
  );
}

interface OrphanRowsProps {
  orphans: readonly Orphan[];
  state: OrphanListState;
}

/** Filters, table and dialog; it takes the focus when the row that had it is gone. */
function OrphanRows({ orphans, state }: OrphanRowsProps) {
  const t = useTranslations("orphans");
  const home = useRef<HTMLElement>(null);
  const deeds = useOrphanDeeds(orphans, home);
  const [deleting, setDeleting] = useState<Orphan | null>(null);
  const { rows } = state;
  return (
    <section ref={home} tabIndex={-1} aria-label={t("list")} className="outline-none">
      {orphans.length > 0 && <OrphanFilters state={state} />}
      {rows.length > 0 && <OrphanTable rows={rows} deeds={deeds} onDelete={setDeleting} />}
      {rows.length === 0 && orphans.length > 0 && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("noMatch.title")}
            text={t("noMatch.text")}
            action={<Button onClick={state.clear}>{t("filter.clear")}</Button>}
          />
        </div>
      )}
      {deleting && (
        <DeleteOrphanDialog orphan={deleting} deeds={deeds} onClose={() => setDeleting(null)} />
      )}
    </section>
  );
}
