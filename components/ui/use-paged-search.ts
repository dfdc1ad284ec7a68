"use client";
import { debounce, parseAsInteger, parseAsString, useQueryStates } from "nuqs";

/** Typing pauses this long before the address changes, in milliseconds. */
const ADDRESS_MS = 400;

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(ADDRESS_MS) }),
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
};

/** What is searched for and which page is shown, kept in the address. */
export function usePagedSearch() {
  const [{ q, page }, set] = useQueryStates(PARSERS);
  return {
    q,
    page: Math.max(1, page),
    pageSize: 20,
    search: (text: string) => void set({ q: text || null, page: null }),
    goTo: (next: number) => void set({ page: next }),
  };
}
