"use client";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterOutcome } from "@/components/ui/filter-outcome";
import { SearchInput } from "@/components/ui/search-input";
import { SelectInput } from "@/components/ui/select-input";
import { REGISTRATION_STATES } from "@/server/domain/service/registration-lifecycle";
import type { ReviewList } from "./review-data";
import { ASSIGNEES, REVIEWED_TYPES, type ReviewListState } from "./use-review-list-state";

interface ReviewFiltersProps {
  state: ReviewListState;
  counts: ReviewList["counts"] | undefined;
  /** How many submissions match, once known. */
  matching: number | undefined;
}

/** Search and filters of the queue, with the number of matches read out. */
export function ReviewFilters({ state, counts, matching }: ReviewFiltersProps) {
  const t = useTranslations("reviews.filters");
  const types = useTranslations("services.type");
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
            ...REVIEWED_TYPES.map((type) => ({ value: type, label: types(type) })),
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Chips state={state} counts={counts} />
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

function Chips({ state, counts }: Pick<ReviewFiltersProps, "state" | "counts">) {
  const t = useTranslations("reviews.filters");
  const states = useTranslations("reviews");
  return (
    <>
      <FilterChips
        label={t("assignee")}
        options={ASSIGNEES}
        labelOf={(who) => t(`whose.${who}`)}
        isPressed={(who) => state.who === who}
        onPress={(who) => void state.ofAssignee(who)}
        countOf={(who) => counts?.[who]}
      />
      <FilterChips
        label={t("state")}
        options={REGISTRATION_STATES}
        labelOf={(one) => states(`state.${one}`)}
        isPressed={(one) => state.state.includes(one)}
        onPress={state.toggleState}
      />
    </>
  );
}
