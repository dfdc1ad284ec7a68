"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PackageDetail } from "@/components/packages/package-data";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { permissionGroup, permissionStatus } from "@/server/domain/permission/permission-status";
import type { PermissionList } from "./permission-data";
import { filterPermissions, type PermissionFilter, PermissionFilters } from "./permission-filters";
import { LimitNotice, PermissionSummary } from "./permission-summary";
import { PermissionTable } from "./permission-table";
import { RepairAll } from "./repair-all";

const EVERYTHING: PermissionFilter = { group: null, versionId: null };

/** Who may use the package's regional images: what its services ask for beside what the cloud says, live. */
export function PermissionsTab({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("permissions");
  const trpc = useTRPC();
  const query = useQuery(trpc.permission.list.queryOptions({ packageId: detail.id }));
  const { data } = query;
  if (!data) return query.isError ? <ReadTrouble query={query} /> : <Skeleton rows={8} />;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {query.isError && <ReadTrouble query={query} />}
      {data.fromMarketplace > 0 && (
        <Notice tone="neutral" title={t("marketplace.title", { count: data.fromMarketplace })}>
          {t("marketplace.text")}
        </Notice>
      )}
      {data.rows.length > 0 && <Filled detail={detail} list={data} />}
      {data.rows.length === 0 && data.fromMarketplace === 0 && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState title={t("empty.title")} text={t("empty.text")} />
        </div>
      )}
    </div>
  );
}

function Filled({ detail, list }: { detail: PackageDetail; list: PermissionList }) {
  const t = useTranslations("permissions");
  const [filter, setFilter] = useState(EVERYTHING);
  const rows = filterPermissions(list.rows, filter);
  const attention = list.rows.filter(
    (row) => permissionGroup(permissionStatus(row)) === "attention",
  );
  return (
    <>
      <PermissionSummary detail={detail} rows={list.rows} />
      <LimitNotice rows={list.rows} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="font-semibold text-lg">{t("table.title")}</h2>
        <RepairAll packageId={detail.id} rows={list.rows} />
      </div>
      <PermissionFilters
        rows={list.rows}
        filter={filter}
        onFilter={(next) => setFilter((now) => ({ ...now, ...next }))}
      />
      <LiveRegion message={t("filter.attentionCount", { count: attention.length })} />
      {rows.length > 0 ? (
        <PermissionTable packageId={detail.id} rows={rows} aliases={list.aliases} />
      ) : (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("filter.none")}
            text={t("filter.noneText")}
            action={<Button onClick={() => setFilter(EVERYTHING)}>{t("filter.clear")}</Button>}
          />
        </div>
      )}
    </>
  );
}
