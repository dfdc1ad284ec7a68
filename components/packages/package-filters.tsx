"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/components/shell/trpc";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterOutcome } from "@/components/ui/filter-outcome";
import { SearchInput } from "@/components/ui/search-input";
import { SelectInput } from "@/components/ui/select-input";
import { Token } from "@/components/ui/token";
import { versionStatus } from "@/components/versions/version-status";
import { VERSION_STATES } from "@/server/domain/version/version-lifecycle";
import { tagText } from "./tag-list";
import type { PackageListState } from "./use-package-list-state";

interface PackageFiltersProps {
  state: PackageListState;
  /** How many packages match, once known. */
  matching: number | undefined;
}

/** Stands for "no resource group filter": a select needs a value of its own for it. */
const ANY = "any";

/** Search and filters of the package list, with the number of matches read out. */
export function PackageFilters({ state, matching }: PackageFiltersProps) {
  const t = useTranslations("packages.filters");
  const words = useTranslations("versions");
  const trpc = useTRPC();
  const groups = useQuery(trpc.resourceGroup.list.queryOptions());
  const tag = state.tagKey ? tagText({ key: state.tagKey, value: state.tagValue }) : null;
  const found = state.filtered && matching !== undefined ? t("found", { count: matching }) : "";

  return (
    <search aria-label={t("label")} className="mb-3 flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <SearchInput
          label={t("search")}
          value={state.q}
          onChange={state.search}
          className="flex-1 basis-72"
        />
        <SelectInput
          aria-label={t("group")}
          className="w-full sm:w-56"
          value={state.group || ANY}
          onChange={(group) => state.filterByGroup(group === ANY ? "" : group)}
          options={[
            { value: ANY, label: t("anyGroup") },
            ...(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name, detail: id })),
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <FilterChips
          label={t("status")}
          options={VERSION_STATES}
          labelOf={(status) => words(versionStatus(status).labelKey)}
          isPressed={(status) => state.status.includes(status)}
          onPress={state.toggleStatus}
        />
        {tag && <Token label={t("tag", { tag })} onRemove={() => state.filterByTag(null)} />}
        <FilterOutcome
          filtered={state.filtered}
          found={found}
          clearLabel={t("clear")}
          onClear={() => state.clear()}
        />
      </div>
    </search>
  );
}
