"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { LiveRegion } from "@/components/ui/live-region";
import type { DistributionDetail, VersionDetail } from "@/components/versions/version-data";
import { BulkActions } from "./bulk-actions";
import { DistributionTable } from "./distribution-table";
import { filterRegions } from "./filter-regions";
import { ImageMapDialog } from "./image-map-dialog";
import type { ShownRegion } from "./shown-region";
import { TableFilters } from "./table-filters";
import { TimelineView } from "./timeline-view";
import { useFrozenOrder } from "./use-frozen-order";
import type { OnActed } from "./use-steer";
import { REGION_VIEWS, useTableState } from "./use-table-state";

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
  const say = useTranslations("distribution.timeline");
  const { filter, sort, filtering, view, setFilter, setSort, setView } = useTableState();
  const labels = { table: say("table"), timeline: say("timeline") };
  const { publishedAt, readAt } = detail;
  const drawn = view === "timeline" && publishedAt !== null;
  const locale = useLocale();
  const order = useFrozenOrder(regions, sort, locale);
  const rows = filterRegions(order.rows, filter);
  const clear = () => setFilter({ group: null, area: null, wave: null, text: "" });
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="font-semibold text-lg">{t("title")}</h2>
        <div className="flex flex-wrap items-center gap-2">
          <div role="group" aria-label={say("view")} className="mr-2 flex gap-1.5">
            {REGION_VIEWS.map((one) => (
              <FilterChip
                key={one}
                label={labels[one]}
                pressed={view === one}
                onPress={() => setView(one)}
              />
            ))}
          </div>
          <BulkActions versionId={version.id} regions={regions} onActed={onActed} />
          <ImageMapDialog versionName={version.name} regions={regions} />
        </div>
      </div>
      <TableFilters
        regions={regions}
        filter={filter}
        onFilter={setFilter}
        stale={order.stale && !drawn}
        onReapply={order.reapply}
      />
      <LiveRegion message={filtering ? t("shown", { count: rows.length }) : ""} pauseMs={1000} />
      {rows.length > 0 && drawn && (
        <TimelineView
          rows={rows}
          regions={regions}
          publishedAt={publishedAt}
          readAt={readAt}
          left={detail.left}
          waves={detail.waves}
        />
      )}
      {rows.length > 0 && !drawn && (
        <DistributionTable
          rows={rows}
          regions={regions}
          sort={sort}
          onSort={setSort}
          versionId={version.id}
          publishedAt={publishedAt}
          readAt={readAt}
          paused={paused}
          onActed={onActed}
        />
      )}
      {rows.length === 0 && (
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
