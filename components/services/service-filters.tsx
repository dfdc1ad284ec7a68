"use client";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterOutcome } from "@/components/ui/filter-outcome";
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
        <FilterChips
          label={t("state")}
          options={SERVICE_VERSION_STATES}
          labelOf={(one) => states(one)}
          isPressed={(one) => state.state.includes(one)}
          onPress={state.toggleState}
        />
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
