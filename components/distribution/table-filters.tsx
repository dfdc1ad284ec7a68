"use client";
import { ArrowDownUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { SearchInput } from "@/components/ui/search-input";
import { SelectInput } from "@/components/ui/select-input";
import {
  STATUS_GROUPS,
  type StatusGroup,
  statusGroup,
} from "@/server/domain/distribution/region-status";
import { groupByArea, type RegionArea } from "@/server/domain/region/region-area";
import type { RegionFilter } from "./filter-regions";
import type { ShownRegion } from "./shown-region";
import { useStay } from "./use-stay";

/** Groups whose chip is shown only when it holds something. */
const RARE_GROUPS: readonly StatusGroup[] = ["cancelled", "skipped"];

interface TableFiltersProps {
  regions: readonly ShownRegion[];
  filter: RegionFilter;
  onFilter: (next: Partial<RegionFilter>) => void;
  /** True when sorting anew would move rows. */
  stale: boolean;
  onReapply: () => void;
}

/** Which regions the table shows: by status with counts, by text, by area. */
export function TableFilters({ regions, filter, onFilter, stale, onReapply }: TableFiltersProps) {
  const t = useTranslations("distribution.filter");
  const reapply = useStay(stale);
  const count = (group: string) =>
    regions.filter((region) => statusGroup(region.status) === group).length;
  const chips = STATUS_GROUPS.map((group) => ({ group, count: count(group) })).filter(
    (chip) => chip.count > 0 || chip.group === filter.group || !RARE_GROUPS.includes(chip.group),
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div role="group" aria-label={t("label")} className="flex flex-wrap gap-1.5">
        <FilterChip
          label={t("all")}
          count={regions.length}
          pressed={filter.group === null}
          onPress={() => onFilter({ group: null })}
        />
        {chips.map((chip) => (
          <FilterChip
            key={chip.group}
            label={t(chip.group)}
            count={chip.count}
            pressed={filter.group === chip.group}
            onPress={() => onFilter({ group: filter.group === chip.group ? null : chip.group })}
          />
        ))}
      </div>
      <SearchInput
        label={t("search")}
        value={filter.text}
        onChange={(text) => onFilter({ text })}
        className="w-60 max-sm:w-full"
      />
      <AreaFilter regions={regions} area={filter.area} onArea={(area) => onFilter({ area })} />
      {reapply.shown && (
        <Button
          variant="ghost"
          icon={<ArrowDownUp aria-hidden />}
          onClick={onReapply}
          {...reapply.handlers}
        >
          {t("reapply")}
        </Button>
      )}
    </div>
  );
}

const ALL_AREAS = "all";

interface AreaFilterProps {
  regions: readonly ShownRegion[];
  area: RegionArea | null;
  onArea: (area: RegionArea | null) => void;
}

function AreaFilter({ regions, area, onArea }: AreaFilterProps) {
  const t = useTranslations("distribution.filter");
  const areaName = useTranslations("regions.area");
  const groups = groupByArea(regions.map(({ regionId }) => ({ id: regionId })));
  if (groups.length < 2 && area === null) return null;
  return (
    <SelectInput<RegionArea | typeof ALL_AREAS>
      aria-label={t("area")}
      value={area ?? ALL_AREAS}
      onChange={(next) => onArea(next === ALL_AREAS ? null : next)}
      options={[
        { value: ALL_AREAS, label: t("allAreas") },
        ...groups.map((group) => ({ value: group.area, label: areaName(group.area) })),
      ]}
      className="max-w-36"
    />
  );
}
