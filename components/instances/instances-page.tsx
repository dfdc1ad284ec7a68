"use client";
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
import { Tabs } from "@/components/ui/tabs";
import { InstanceFilters } from "./instance-filters";
import { InstanceMatrix } from "./instance-matrix";
import { InstanceTable } from "./instance-table";
import { useInstanceList } from "./use-instance-list";
import {
  INSTANCE_SCOPES,
  type InstanceListState,
  useInstanceListState,
} from "./use-instance-list-state";

const CARD = "rounded-lg border border-line bg-surface";

interface InstancesPageProps {
  /** UID of the reader's account. */
  uid: string;
  /** Whether the account has services, whose instances it sees too. */
  isSupplier: boolean;
}

/** The instances of the account; suppliers also see those of their services. */
export function InstancesPage({ uid, isSupplier }: InstancesPageProps) {
  const t = useTranslations("instances");
  const state = useInstanceListState();
  const { list, question, isBare } = useInstanceList(state);
  const { data } = list;
  const ofServices = isSupplier && state.of === "services";
  return (
    <>
      <PageHeader
        title={
          <CountedTitle
            title={t("title")}
            count={data && data.matching > 0 ? data.matching : undefined}
          />
        }
        actions={<ButtonLink href={paths.catalog()}>{t("toCatalog")}</ButtonLink>}
      />
      {isSupplier && <Scopes state={state} />}
      {ofServices && data && <InstanceMatrix counts={data.counts} state={state} />}
      {!isBare && (
        <InstanceFilters
          state={state}
          matching={list.isPlaceholderData ? undefined : data?.matching}
          counts={data?.counts ?? []}
        />
      )}
      {list.isError && (
        <div className="mb-3">
          <ReadTrouble query={list} />
        </div>
      )}
      {list.isPending && <Skeleton rows={8} className="py-4" />}
      {data?.matching === 0 && <Nothing state={state} ofServices={ofServices} />}
      {data && data.matching > 0 && (
        <>
          <InstanceTable
            items={data.items}
            ofServices={ofServices}
            uid={uid}
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

function Scopes({ state }: { state: InstanceListState }) {
  const t = useTranslations("instances.scope");
  const here = paths.instances();
  return (
    <Tabs
      label={t("label")}
      tabs={INSTANCE_SCOPES.map((scope) => ({
        label: t(scope),
        href: scope === "own" ? here : `${here}?of=${scope}`,
        current: state.of === scope,
      }))}
    />
  );
}

function Nothing({ state, ofServices }: { state: InstanceListState; ofServices: boolean }) {
  const t = useTranslations("instances");
  const kind = state.filtered ? "noMatch" : ofServices ? "emptyOfServices" : "empty";
  return (
    <div className={CARD}>
      <EmptyState
        title={t(`${kind}.title`)}
        text={t(`${kind}.text`)}
        action={
          state.filtered ? (
            <Button onClick={() => void state.clear()}>{t("filters.clear")}</Button>
          ) : (
            !ofServices && (
              <ButtonLink href={paths.catalog()} variant="primary">
                {t("toCatalog")}
              </ButtonLink>
            )
          )
        }
      />
    </div>
  );
}
