"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CountedTitle } from "@/components/ui/counted-title";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { ServiceFilters } from "./service-filters";
import { ServiceTable } from "./service-table";
import { useServiceList } from "./use-service-list";
import { useServiceListState } from "./use-service-list-state";

const CARD = "rounded-lg border border-line bg-surface";

function CreateLink() {
  const t = useTranslations("services");
  return (
    <ButtonLink href={paths.newService()} variant="primary" icon={<Plus aria-hidden />}>
      {t("create")}
    </ButtonLink>
  );
}

/** All services of the account. */
export function ServicesPage() {
  const t = useTranslations("services");
  const state = useServiceListState();
  const { list, question } = useServiceList(state);
  const { data } = list;
  const some = state.filtered && data && data.matching > 0;
  const count = data && (some ? `${data.matching}/${data.all}` : `${data.all}`);
  const first = data?.all === 0 && !state.filtered;
  return (
    <>
      <PageHeader
        title={
          <CountedTitle title={t("title")} count={count && data.all > 0 ? count : undefined} />
        }
        actions={!first && <CreateLink />}
      />
      {first ? (
        <div className={`${CARD} py-6`}>
          <EmptyState title={t("empty.title")} text={t("empty.text")} action={<CreateLink />} />
        </div>
      ) : (
        <ServiceFilters
          state={state}
          matching={list.isPlaceholderData ? undefined : data?.matching}
        />
      )}
      {list.isError && (
        <div className="mb-3">
          <ReadTrouble query={list} />
        </div>
      )}
      {list.isPending && <Skeleton rows={8} className="py-4" />}
      {data && !first && data.matching === 0 && (
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
          <ServiceTable
            items={data.items}
            state={state}
            question={question}
            busy={list.isPlaceholderData}
          />
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
