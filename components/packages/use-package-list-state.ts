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
import { useEffect } from "react";
import type { SortDirection } from "@/components/ui/th";
import type { PackageTag } from "@/server/domain/package/package-tags";
import { VERSION_STATES, type VersionState } from "@/server/domain/version/version-lifecycle";

const SORTS = ["name", "createdAt", "updatedAt"] as const;

/** Columns by which packages can be sorted. */
export type PackageSort = (typeof SORTS)[number];

const PAGE_SIZES = [10, 20, 50, 100] as const;
const DEFAULT_PAGE_SIZE = 20;
const PAGE_SIZE_KEY = "imagecast.packages.pageSize";

/** Typing pauses this long before the address changes, in milliseconds. */
const TYPING_MS = 400;

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(TYPING_MS) }),
  status: parseAsArrayOf(parseAsStringLiteral(VERSION_STATES)).withDefault([]),
  group: parseAsString.withDefault(""),
  tagKey: parseAsString.withDefault(""),
  tagValue: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(SORTS).withDefault("updatedAt"),
  dir: parseAsStringLiteral(["asc", "desc"]).withDefault("desc"),
  page: parseAsInteger.withDefault(1).withOptions({ history: "push" }),
  size: parseAsNumberLiteral(PAGE_SIZES).withDefault(DEFAULT_PAGE_SIZE),
};

/** Names sort from A, dates from the newest; a second press turns the order round. */
function nextDirection(sort: PackageSort, now: { sort: PackageSort; dir: SortDirection }) {
  if (now.sort === sort) return now.dir === "asc" ? "desc" : "asc";
  return sort === "name" ? "asc" : "desc";
}

/** Search, filters, order and page of the package list: all of it lives in the address. */
export function usePackageListState() {
  const [state, set] = useQueryStates(PARSERS);

  // The page size of the last visit, unless the address names one.
  useEffect(() => {
    if (new URLSearchParams(window.location.search).has("size")) return;
    const kept = Number(window.localStorage.getItem(PAGE_SIZE_KEY));
    const size = PAGE_SIZES.find((known) => known === kept);
    if (size && size !== DEFAULT_PAGE_SIZE) void set({ size });
  }, [set]);

  return {
    ...state,
    page: Math.max(1, state.page),
    filtered:
      state.q.trim() !== "" || state.status.length > 0 || state.group !== "" || state.tagKey !== "",
    search: (q: string) => set({ q, page: null }),
    toggleStatus: (status: VersionState) => {
      const on = state.status.includes(status);
      const next = on ? state.status.filter((s) => s !== status) : [...state.status, status];
      void set({ status: next.length > 0 ? next : null, page: null });
    },
    filterByGroup: (group: string) => set({ group: group || null, page: null }),
    filterByTag: (tag: PackageTag | null) =>
      set({ tagKey: tag?.key ?? null, tagValue: tag?.value || null, page: null }),
    clear: () =>
      set({ q: null, status: null, group: null, tagKey: null, tagValue: null, page: null }),
    sortBy: (sort: PackageSort) => set({ sort, dir: nextDirection(sort, state), page: null }),
    goTo: (page: number) => set({ page }),
    resize: (pageSize: number) => {
      const size = PAGE_SIZES.find((known) => known === pageSize) ?? DEFAULT_PAGE_SIZE;
      window.localStorage.setItem(PAGE_SIZE_KEY, String(size));
      void set({ size, page: null });
    },
  };
}

/** See usePackageListState. */
export type PackageListState = ReturnType<typeof usePackageListState>;
