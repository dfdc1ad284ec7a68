"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { LiveRegion } from "@/components/ui/live-region";
import { SearchInput } from "@/components/ui/search-input";
import { SelectInput } from "@/components/ui/select-input";
import { SERVICE_VERSION_STATES } from "@/server/domain/service/service-version-lifecycle";
import { SERVICE_TYPES, type ServiceListState } from "./use-service-list-state";

interface ServiceFiltersProps {
  state: ServiceListState;
  /** How many services match, once known. */
  matching: number | undefined;
}

/** Search and filters of the list of services, with the number of matches read out. */
export function ServiceFilters({ state, matching }: ServiceFiltersProps) {
  const t = useTranslations("services.filters");
  const types = useTranslations("services.type");
  const states = useTranslations("services.state");
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
          aria-label={t("type")}
          className="w-full sm:w-48"
          value={state.type ?? "any"}
          onChange={(type) => void state.filterByType(type === "any" ? null : type)}
          options={[
            { value: "any", label: t("anyType") },
            ...SERVICE_TYPES.map((type) => ({ value: type, label: types(type) })),
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <div role="group" aria-label={t("state")} className="flex flex-wrap gap-1.5">
          {SERVICE_VERSION_STATES.map((one) => (
            <FilterChip
              key={one}
              label={states(one)}
              pressed={state.state.includes(one)}
              onPress={() => state.toggleState(one)}
            />
          ))}
        </div>
        {state.filtered && (
          <Button size="sm" variant="ghost" onClick={() => void state.clear()}>
            {t("clear")}
          </Button>
        )}
        <span aria-hidden className="ml-auto text-ink-faint text-sm tabular-nums">
          {found}
        </span>
        <LiveRegion message={found} pauseMs={1000} />
      </div>
    </search>
  );
}
