"use client";
import { useTranslations } from "next-intl";
import { CopyableId } from "@/components/packages/copyable-id";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { CountedTitle } from "@/components/ui/counted-title";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { CatalogFilters } from "./catalog-filters";
import { CatalogList } from "./catalog-list";
import { useCatalog } from "./use-catalog";
import { useCatalogState } from "./use-catalog-state";

const CARD = "rounded-lg border border-line bg-surface";

/** Every service that the account with this UID may see. */
export function CatalogPage({ uid }: { uid: string }) {
  const t = useTranslations("catalog");
  const state = useCatalogState();
  const list = useCatalog(state);
  const { data } = list;
  const some = state.filtered && data && data.matching > 0;
  const count = data && (some ? `${data.matching}/${data.all}` : `${data.all}`);
  const nothing = data?.all === 0 && !state.filtered;
  return (
    <>
      <PageHeader
        title={
          <CountedTitle title={t("title")} count={count && data.all > 0 ? count : undefined} />
        }
        meta={<p>{t("lead")}</p>}
      />
      {nothing ? (
        <div className={CARD}>
          <EmptyState
            title={t("empty.title")}
            text={t("empty.text")}
            action={<CopyableId id={uid} label={t("empty.uid")} />}
          />
        </div>
      ) : (
        <CatalogFilters
          state={state}
          suppliers={data?.suppliers ?? []}
          matching={list.isPlaceholderData ? undefined : data?.matching}
        />
      )}
      {list.isError && (
        <div className="mb-3">
          <ReadTrouble query={list} />
        </div>
      )}
      {list.isPending && <Skeleton rows={8} className="py-4" />}
      {data && !nothing && data.matching === 0 && (
        <div className={CARD}>
          <EmptyState
            title={t("noMatch.title")}
            text={t("noMatch.text")}
            action={<Button onClick={() => void state.clear()}>{t("filters.clear")}</Button>}
          />
        </div>
      )}
      {data && data.matching > 0 && (
        <>
          <CatalogList items={data.items} busy={list.isPlaceholderData} />
          <Pagination
            page={state.page}
            pageSize={state.size}
            total={data.matching}
            onPage={(page) => void state.goTo(page)}
            onPageSize={(size) => void state.resize(size)}
          />
        </>
      )}
    </>
  );
}
