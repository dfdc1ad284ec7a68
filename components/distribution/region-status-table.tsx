"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LiveRegion } from "@/components/ui/live-region";
import type { DistributionDetail, VersionDetail } from "@/components/versions/version-data";
import { BulkActions } from "./bulk-actions";
import { DistributionTable } from "./distribution-table";
import { filterRegions } from "./filter-regions";
import { ImageMapDialog } from "./image-map-dialog";
import type { ShownRegion } from "./shown-region";
import { TableFilters } from "./table-filters";
import { useFrozenOrder } from "./use-frozen-order";
import type { OnActed } from "./use-steer";
import { useTableState } from "./use-table-state";

interface RegionStatusTableProps {
  version: VersionDetail;
  detail: DistributionDetail;
  regions: readonly ShownRegion[];
  paused: boolean;
  onActed: OnActed;
}

/** The distribution status table with its filters and what can be done about all regions. */
export function RegionStatusTable(props: RegionStatusTableProps) {
  const { version, detail, regions, paused, onActed } = props;
  const t = useTranslations("distribution.table");
  const { filter, sort, filtering, setFilter, setSort } = useTableState();
  const locale = useLocale();
  const order = useFrozenOrder(regions, sort, locale);
  const rows = filterRegions(order.rows, filter);
  const clear = () => setFilter({ group: null, area: null, text: "" });
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="font-semibold text-lg">{t("title")}</h2>
        <div className="flex flex-wrap gap-2">
          <BulkActions versionId={version.id} regions={regions} onActed={onActed} />
          <ImageMapDialog versionName={version.name} regions={regions} />
        </div>
      </div>
      <TableFilters
        regions={regions}
        filter={filter}
        onFilter={setFilter}
        stale={order.stale}
        onReapply={order.reapply}
      />
      <LiveRegion message={filtering ? t("shown", { count: rows.length }) : ""} pauseMs={1000} />
      {rows.length > 0 ? (
        <DistributionTable
          rows={rows}
          regions={regions}
          sort={sort}
          onSort={setSort}
          versionId={version.id}
          publishedAt={detail.publishedAt}
          readAt={detail.readAt}
          paused={paused}
          onActed={onActed}
        />
      ) : (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("noMatch")}
            text={t("noMatchText")}
            action={<Button onClick={clear}>{t("clearFilters")}</Button>}
          />
        </div>
      )}
    </div>
  );
}
