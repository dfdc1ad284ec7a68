"use client";
import { useTranslations } from "next-intl";
import { FilterChip } from "@/components/ui/filter-chip";
import { SelectInput } from "@/components/ui/select-input";
import {
  PERMISSION_GROUPS,
  type PermissionGroup,
  permissionGroup,
  permissionStatus,
} from "@/server/domain/permission/permission-status";
import type { PermissionRow } from "./permission-data";

/** Which images the table shows; null for all. */
export type PermissionFilter = { group: PermissionGroup | null; versionId: string | null };

interface PermissionFiltersProps {
  rows: readonly PermissionRow[];
  filter: PermissionFilter;
  onFilter: (next: Partial<PermissionFilter>) => void;
}

const ALL = "all";

/** The images that pass a filter. */
export function filterPermissions(rows: readonly PermissionRow[], filter: PermissionFilter) {
  const { group, versionId } = filter;
  return rows.filter(
    (row) =>
      (group === null || permissionGroup(permissionStatus(row)) === group) &&
      (versionId === null || row.versions.some((version) => version.id === versionId)),
  );
}

/** Filters by what needs somebody, and by version where there is more than one. */
export function PermissionFilters({ rows, filter, onFilter }: PermissionFiltersProps) {
  const t = useTranslations("permissions.filter");
  const ofVersion = filterPermissions(rows, { ...filter, group: null });
  const count = (group: PermissionGroup) =>
    filterPermissions(ofVersion, { group, versionId: null }).length;
  const versions = new Map(rows.flatMap((row) => row.versions.map((each) => [each.id, each.name])));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div role="group" aria-label={t("label")} className="flex flex-wrap gap-1.5">
        <FilterChip
          label={t("all")}
          count={ofVersion.length}
          pressed={filter.group === null}
          onPress={() => onFilter({ group: null })}
        />
        {PERMISSION_GROUPS.map((group) => (
          <FilterChip
            key={group}
            label={t(`group.${group}`)}
            count={count(group)}
            pressed={filter.group === group}
            onPress={() => onFilter({ group: filter.group === group ? null : group })}
          />
        ))}
      </div>
      {versions.size > 1 && (
        <SelectInput
          aria-label={t("version")}
          value={filter.versionId ?? ALL}
          onChange={(next) => onFilter({ versionId: next === ALL ? null : next })}
          options={[
            { value: ALL, label: t("allVersions") },
            ...[...versions].map(([value, label]) => ({ value, label })),
          ]}
          className="max-w-48"
        />
      )}
    </div>
  );
}
