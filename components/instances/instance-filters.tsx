"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useVersionLabel } from "@/components/services/use-version-label";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterOutcome } from "@/components/ui/filter-outcome";
import { SearchInput } from "@/components/ui/search-input";
import { SelectInput } from "@/components/ui/select-input";
import { INSTANCE_STATES } from "@/server/domain/instance/instance-lifecycle";
import { regionLabel } from "@/server/domain/region/region-label";
import type { InstanceCount } from "./instance-data";
import type { InstanceListState } from "./use-instance-list-state";

/** Stands for no choice; no region reads so. */
const ANY = "any";

interface InstanceFiltersProps {
  state: InstanceListState;
  /** How many instances match, once known. */
  matching: number | undefined;
  /** What matches by version: the names of what is filtered by. */
  counts: readonly InstanceCount[];
}

/** Search and filters of the list of instances, with the number of matches read out. */
export function InstanceFilters({ state, matching, counts }: InstanceFiltersProps) {
  const t = useTranslations("instances.filters");
  const states = useTranslations("instances.state");
  const locale = useLocale();
  const regions = useRegionNames();
  const found = state.filtered && matching !== undefined ? t("found", { count: matching }) : "";
  return (
    <search aria-label={t("label")} className="mb-3 flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <SearchInput
          label={t(state.of === "own" ? "search" : "searchOfServices")}
          value={state.q}
          onChange={state.search}
          className="flex-1 basis-72"
        />
        <SelectInput
          aria-label={t("region")}
          className="w-full sm:w-52"
          value={state.region ?? ANY}
          onChange={(id) => void state.filter({ region: id === ANY ? null : id })}
          options={[
            { value: ANY, label: t("anyRegion") },
            ...regions.map((region) => ({
              value: region.id,
              label: regionLabel(region, locale),
              detail: region.id,
            })),
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <FilterChips
          label={t("state")}
          options={INSTANCE_STATES}
          labelOf={(one) => states(one)}
          isPressed={(one) => state.state.includes(one)}
          onPress={state.toggleState}
        />
        {state.of === "services" && (
          <FilterChip
            label={t("customers")}
            pressed={state.customers}
            onPress={state.toggleCustomers}
          />
        )}
        <Narrowed state={state} counts={counts} />
        <FilterOutcome
          filtered={state.filtered}
          found={found}
          clearLabel={t("clear")}
          onClear={() => void state.clear()}
        />
      </div>
    </search>
  );
}

/** What a link or the table of versions has narrowed the list to; pressing it widens the list again. */
function Narrowed({ state, counts }: Pick<InstanceFiltersProps, "state" | "counts">) {
  const t = useTranslations("instances.filters");
  const labelOf = useVersionLabel();
  const version = counts.find((one) => one.version.id === state.version)?.version;
  const service = counts.find((one) => one.version.service.id === state.service)?.version.service;
  return (
    <>
      {state.service && (
        <FilterChip
          label={service?.name ?? t("oneService")}
          pressed
          onPress={() => void state.filter({ service: null })}
        />
      )}
      {state.version && (
        <FilterChip
          label={version ? `${version.service.name} ${labelOf(version)}` : t("oneVersion")}
          pressed
          onPress={() => void state.filter({ version: null })}
        />
      )}
    </>
  );
}
