"use client";
import {
  debounce,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { SERVICE_TYPES } from "@/components/services/use-service-list-state";

const PAGE_SIZES = [10, 20, 50, 100] as const;

/** Typing pauses this long before the address changes, in milliseconds. */
const TYPING_MS = 400;

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(TYPING_MS) }),
  supplier: parseAsString,
  type: parseAsStringLiteral(SERVICE_TYPES),
  region: parseAsString,
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(20),
};

/** Search, filters and page of the catalog: all of it lives in the address. */
export function useCatalogState() {
  const [state, set] = useQueryStates(PARSERS);
  const { q, supplier, type, region } = state;
  return {
    ...state,
    page: Math.max(1, state.page),
    filtered: q.trim() !== "" || supplier !== null || type !== null || region !== null,
    search: (text: string) => set({ q: text, page: null }),
    filter: (by: Partial<Pick<typeof state, "supplier" | "type" | "region">>) =>
      set({ ...by, page: null }),
    clear: () => set({ q: null, supplier: null, type: null, region: null, page: null }),
    goTo: (page: number) => set({ page }),
    resize: (pageSize: number) =>
      set({ size: PAGE_SIZES.find((known) => known === pageSize) ?? null, page: null }),
  };
}

/** See useCatalogState. */
export type CatalogState = ReturnType<typeof useCatalogState>;
