"use client";
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { type RegionSort, SORT_COLUMNS } from "@/server/domain/distribution/region-order";
import { STATUS_GROUPS } from "@/server/domain/distribution/region-status";
import { REGION_AREAS } from "@/server/domain/region/region-area";
import type { RegionFilter } from "./filter-regions";

/** How regions are shown. */
export const REGION_VIEWS = ["table", "timeline"] as const;

/** Filter, sort and view of the regions, kept in the address. */
export function useTableState() {
  const [state, setState] = useQueryStates({
    status: parseAsStringLiteral(STATUS_GROUPS),
    area: parseAsStringLiteral(REGION_AREAS),
    wave: parseAsInteger,
    q: parseAsString.withDefault(""),
    sort: parseAsStringLiteral(SORT_COLUMNS),
    dir: parseAsStringLiteral(["asc", "desc"]).withDefault("asc"),
    view: parseAsStringLiteral(REGION_VIEWS).withDefault("table"),
  });
  const { status: group, area, wave, q: text } = state;
  const filter: RegionFilter = { group, area, wave, text };
  const sort: RegionSort = state.sort ? { column: state.sort, direction: state.dir } : null;
  return {
    filter,
    sort,
    filtering: group !== null || area !== null || wave !== null || text !== "",
    setFilter: (next: Partial<RegionFilter>) =>
      setState({
        ...("group" in next ? { status: next.group } : {}),
        ...("area" in next ? { area: next.area } : {}),
        ...("wave" in next ? { wave: next.wave } : {}),
        ...("text" in next ? { q: next.text || null } : {}),
      }),
    view: state.view,
    setView: (view: (typeof REGION_VIEWS)[number]) => setState({ view }),
    setSort: (next: RegionSort) =>
      setState({ sort: next?.column ?? null, dir: next?.direction ?? null }),
  };
}
