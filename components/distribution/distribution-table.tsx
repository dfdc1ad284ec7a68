"use client";
import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { type RegionSort, SORT_COLUMNS } from "@/server/domain/distribution/region-order";
import { DistributionRow, type RowSurroundings } from "./distribution-row";
import type { ShownRegion } from "./shown-region";
import { useWaitWords } from "./use-wait-words";

interface DistributionTableProps extends RowSurroundings {
  /** Rows to show, in their order. */
  rows: readonly ShownRegion[];
  /** Every region of the version, for the names of the ones copied from. */
  regions: readonly ShownRegion[];
  sort: RegionSort;
  onSort: (sort: RegionSort) => void;
}

/** The table people watch: one row per region, keyed, so that focus and selection live through every update. */
export function DistributionTable(props: DistributionTableProps) {
  const { rows, regions, sort, onSort, ...around } = props;
  const t = useTranslations("distribution.table");
  const names = new Map(regions.map((region) => [region.regionId, region.name]));
  const nameOf = (regionId: string) => names.get(regionId) ?? regionId;
  const waitWords = useWaitWords(nameOf);
  const say = useTranslations("distribution.wait");
  const why = ({ held, wave, wait }: ShownRegion) =>
    held && wave !== null ? say("wave", { wave }) : waitWords(wait);
  const from = ({ fromRegionId, regionId }: ShownRegion) =>
    fromRegionId && fromRegionId !== regionId ? nameOf(fromRegionId) : null;
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          {SORT_COLUMNS.map((column) => {
            const direction = sort?.column === column ? sort.direction : null;
            return (
              <Th
                key={column}
                sort={direction}
                align={column === "attempts" ? "end" : "start"}
                onSort={() => onSort({ column, direction: direction === "asc" ? "desc" : "asc" })}
              >
                {t(column)}
              </Th>
            );
          })}
          <Th align="end" className="sticky right-0">
            {t("actions")}
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((region) => (
          <DistributionRow
            key={region.regionId}
            region={region}
            from={from(region)}
            wait={why(region)}
            {...around}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}
