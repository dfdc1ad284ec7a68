"use client";
import {
  debounce,
  parseAsArrayOf,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import type { SortDirection } from "@/components/ui/th";
import {
  SERVICE_VERSION_STATES,
  type ServiceVersionState,
} from "@/server/domain/service/service-version-lifecycle";

const SORTS = ["name", "createdAt", "updatedAt"] as const;

/** Columns by which services can be sorted. */
export type ServiceSort = (typeof SORTS)[number];

/** What the type filter can ask for. */
export const SERVICE_TYPES = ["private", "public"] as const;

const PAGE_SIZES = [10, 20, 50, 100] as const;

/** Typing pauses this long before the address changes, in milliseconds. */
const TYPING_MS = 400;

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(TYPING_MS) }),
  state: parseAsArrayOf(parseAsStringLiteral(SERVICE_VERSION_STATES)).withDefault([]),
  type: parseAsStringLiteral(SERVICE_TYPES),
  sort: parseAsStringLiteral(SORTS).withDefault("updatedAt"),
  dir: parseAsStringLiteral(["asc", "desc"]).withDefault("desc"),
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(20),
};

/** Names sort from A, dates from the newest; a second press turns the order round. */
function nextDirection(sort: ServiceSort, now: { sort: ServiceSort; dir: SortDirection }) {
  if (now.sort === sort) return now.dir === "asc" ? "desc" : "asc";
  return sort === "name" ? "asc" : "desc";
}

/** Search, filters, order and page of the list of services: all of it lives in the address. */
export function useServiceListState() {
  const [state, set] = useQueryStates(PARSERS);
  return {
    ...state,
    page: Math.max(1, state.page),
    filtered: state.q.trim() !== "" || state.state.length > 0 || state.type !== null,
    search: (q: string) => set({ q, page: null }),
    toggleState: (one: ServiceVersionState) => {
      const on = state.state.includes(one);
      const next = on ? state.state.filter((other) => other !== one) : [...state.state, one];
      void set({ state: next.length > 0 ? next : null, page: null });
    },
    filterByType: (type: (typeof SERVICE_TYPES)[number] | null) => set({ type, page: null }),
    clear: () => set({ q: null, state: null, type: null, page: null }),
    sortBy: (sort: ServiceSort) => set({ sort, dir: nextDirection(sort, state), page: null }),
    goTo: (page: number) => set({ page }),
    resize: (pageSize: number) =>
      set({ size: PAGE_SIZES.find((known) => known === pageSize) ?? null, page: null }),
  };
}

/** See useServiceListState. */
export type ServiceListState = ReturnType<typeof useServiceListState>;
