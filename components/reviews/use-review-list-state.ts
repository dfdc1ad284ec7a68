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
  REGISTRATION_STATES,
  type RegistrationState,
} from "@/server/domain/service/registration-lifecycle";

const SORTS = ["submittedAt", "decidedAt"] as const;

/** Columns by which submissions can be sorted. */
export type ReviewSort = (typeof SORTS)[number];

/** Whose reviews the queue shows. */
export const ASSIGNEES = ["all", "unassigned", "mine"] as const;

/** See ASSIGNEES. */
export type Assignee = (typeof ASSIGNEES)[number];

/** What the type filter can ask for. */
export const REVIEWED_TYPES = ["private", "public"] as const;

const PAGE_SIZES = [10, 20, 50, 100] as const;

/** Typing pauses this long before the address changes, in milliseconds. */
const TYPING_MS = 400;

const WAITING: readonly RegistrationState[] = ["submitted"];

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(TYPING_MS) }),
  who: parseAsStringLiteral(ASSIGNEES).withDefault("all"),
  state: parseAsArrayOf(parseAsStringLiteral(REGISTRATION_STATES)).withDefault([...WAITING]),
  type: parseAsStringLiteral(REVIEWED_TYPES),
  sort: parseAsStringLiteral(SORTS).withDefault("submittedAt"),
  dir: parseAsStringLiteral(["asc", "desc"]).withDefault("asc"),
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(20),
};

/** What waits longest comes first, what was decided last comes first; a second press turns the order round. */
function nextDirection(sort: ReviewSort, now: { sort: ReviewSort; dir: SortDirection }) {
  if (now.sort === sort) return now.dir === "asc" ? "desc" : "asc";
  return sort === "submittedAt" ? "asc" : "desc";
}

/** Search, filters, order and page of the queue: all of it lives in the address. */
export function useReviewListState() {
  const [state, set] = useQueryStates(PARSERS);
  const waitingOnly = state.state.length === 1 && state.state[0] === "submitted";
  return {
    ...state,
    page: Math.max(1, state.page),
    filtered: state.q.trim() !== "" || state.who !== "all" || !waitingOnly || state.type !== null,
    search: (q: string) => set({ q, page: null }),
    ofAssignee: (who: Assignee) => set({ who, page: null }),
    toggleState: (one: RegistrationState) => {
      const on = state.state.includes(one);
      const next = on ? state.state.filter((other) => other !== one) : [...state.state, one];
      void set({ state: next, page: null });
    },
    filterByType: (type: (typeof REVIEWED_TYPES)[number] | null) => set({ type, page: null }),
    clear: () => set({ q: null, who: null, state: null, type: null, page: null }),
    sortBy: (sort: ReviewSort) => set({ sort, dir: nextDirection(sort, state), page: null }),
    goTo: (page: number) => set({ page }),
    resize: (pageSize: number) =>
      set({ size: PAGE_SIZES.find((known) => known === pageSize) ?? null, page: null }),
  };
}

/** See useReviewListState. */
export type ReviewListState = ReturnType<typeof useReviewListState>;
