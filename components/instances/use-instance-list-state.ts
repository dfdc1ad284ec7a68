"use client";
import {
  debounce,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { INSTANCE_STATES, type InstanceState } from "@/server/domain/instance/instance-lifecycle";

const PAGE_SIZES = [10, 20, 50, 100] as const;

/** Whose instances: the account's own, or those of its services in whichever account. */
export const INSTANCE_SCOPES = ["own", "services"] as const;

/** Typing pauses this long before the address changes, in milliseconds. */
const TYPING_MS = 400;

const PARSERS = {
  of: parseAsStringLiteral(INSTANCE_SCOPES).withDefault("own"),
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(TYPING_MS) }),
  state: parseAsArrayOf(parseAsStringLiteral(INSTANCE_STATES)).withDefault([]),
  service: parseAsString,
  version: parseAsString,
  region: parseAsString,
  customers: parseAsBoolean.withDefault(false),
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(20),
};

/** Scope, search, filters and page of the list of instances: all of it lives in the address. */
export function useInstanceListState() {
  const [state, set] = useQueryStates(PARSERS);
  const { q, service, version, region, customers } = state;
  const filters = [service, version, region];
  return {
    ...state,
    page: Math.max(1, state.page),
    filtered:
      q.trim() !== "" || state.state.length > 0 || customers || filters.some((one) => one !== null),
    search: (text: string) => set({ q: text, page: null }),
    toggleState: (one: InstanceState) => {
      const on = state.state.includes(one);
      const next = on ? state.state.filter((other) => other !== one) : [...state.state, one];
      void set({ state: next.length > 0 ? next : null, page: null });
    },
    filter: (by: Partial<Pick<typeof state, "service" | "version" | "region">>) =>
      set({ ...by, page: null }),
    /** Leaves tests of the account's own services out, or lets them in again. */
    toggleCustomers: () => void set({ customers: !customers || null, page: null }),
    clear: () =>
      set({
        q: null,
        state: null,
        service: null,
        version: null,
        region: null,
        customers: null,
        page: null,
      }),
    goTo: (page: number) => set({ page }),
    resize: (pageSize: number) =>
      set({ size: PAGE_SIZES.find((known) => known === pageSize) ?? null, page: null }),
  };
}

/** See useInstanceListState. */
export type InstanceListState = ReturnType<typeof useInstanceListState>;
