"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { LiveRegion } from "@/components/ui/live-region";
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

function Chips({ state, counts }: Pick<ReviewFiltersProps, "state" | "counts">) {
  const t = useTranslations("reviews.filters");
  const states = useTranslations("reviews");
  return (
    <>
      <div role="group" aria-label={t("assignee")} className="flex flex-wrap gap-1.5">
        {ASSIGNEES.map((who) => (
          <FilterChip
            key={who}
            label={t(`whose.${who}`)}
            pressed={state.who === who}
            onPress={() => void state.ofAssignee(who)}
            count={counts?.[who]}
          />
        ))}
      </div>
      <div role="group" aria-label={t("state")} className="flex flex-wrap gap-1.5">
        {REGISTRATION_STATES.map((one) => (
          <FilterChip
            key={one}
            label={states(`state.${one}`)}
            pressed={state.state.includes(one)}
            onPress={() => state.toggleState(one)}
          />
        ))}
      </div>
    </>
  );
}
