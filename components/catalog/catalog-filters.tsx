"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { SERVICE_TYPES } from "@/components/services/use-service-list-state";
import { FilterOutcome } from "@/components/ui/filter-outcome";
import { SearchInput } from "@/components/ui/search-input";
import { SelectInput } from "@/components/ui/select-input";
import { regionLabel } from "@/server/domain/region/region-label";
import type { CatalogPageData } from "./catalog-data";
import type { CatalogState } from "./use-catalog-state";

/** Stands for no choice; no UID, type or region reads so. */
const ANY = "any";

interface CatalogFiltersProps {
  state: CatalogState;
  suppliers: CatalogPageData["suppliers"];
  /** How many services match, once known. */
  matching: number | undefined;
}

/** Search and filters of the catalog, with the number of matches read out. */
export function CatalogFilters({ state, suppliers, matching }: CatalogFiltersProps) {
  const t = useTranslations("catalog.filters");
  const types = useTranslations("services.type");
  const locale = useLocale();
  const regions = useRegionNames();
  const found = state.filtered && matching !== undefined ? t("found", { count: matching }) : "";
  return (
    <search aria-label={t("label")} className="mb-3 flex flex-wrap items-center gap-2">
      <SearchInput
        label={t("search")}
        value={state.q}
        onChange={state.search}
        className="flex-1 basis-64"
      />
      <SelectInput
        aria-label={t("supplier")}
        className="w-full sm:w-44"
        value={state.supplier ?? ANY}
        onChange={(uid) => void state.filter({ supplier: uid === ANY ? null : uid })}
        options={[
          { value: ANY, label: t("anySupplier") },
          ...suppliers.map(({ uid, name }) => ({ value: uid, label: name, detail: uid })),
        ]}
      />
      <SelectInput
        aria-label={t("type")}
        className="w-full sm:w-44"
        value={state.type ?? ANY}
        onChange={(type) => void state.filter({ type: type === ANY ? null : type })}
        options={[
          { value: ANY, label: t("anyType") },
          ...SERVICE_TYPES.map((type) => ({ value: type, label: types(type) })),
        ]}
      />
      <SelectInput
        aria-label={t("region")}
        className="w-full sm:w-48"
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
      <FilterOutcome
        filtered={state.filtered}
        found={found}
        clearLabel={t("clear")}
        onClear={() => void state.clear()}
      />
    </search>
  );
}
