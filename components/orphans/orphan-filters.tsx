"use client";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterOutcome } from "@/components/ui/filter-outcome";
import { SearchInput } from "@/components/ui/search-input";
import { filterOrphans, ORPHAN_KINDS } from "./filter-orphans";
import type { OrphanListState } from "./use-orphan-list";

/** Which images the table shows: by text, and by why they are listed. */
export function OrphanFilters({ state }: { state: OrphanListState }) {
  const t = useTranslations("orphans.filter");
  const kinds = useTranslations("orphans.kind");
  const { filter, list, rows, filtered } = state;
  const orphans = list.data?.orphans ?? [];
  return (
    <search aria-label={t("label")} className="mb-3 flex flex-wrap items-center gap-2">
      <SearchInput
        label={t("search")}
        value={filter.text}
        onChange={state.search}
        className="max-w-md flex-1 basis-72"
      />
      <FilterChips
        label={t("kind")}
        options={ORPHAN_KINDS}
        labelOf={(kind) => kinds(kind)}
        isPressed={(kind) => filter.kind === kind}
        onPress={(kind) => state.choose(filter.kind === kind ? null : kind)}
        countOf={(kind) => filterOrphans(orphans, { ...filter, kind }).length}
      />
      <FilterOutcome
        filtered={filtered}
        found={filtered ? t("found", { count: rows.length }) : ""}
        clearLabel={t("clear")}
        onClear={state.clear}
      />
    </search>
  );
}
