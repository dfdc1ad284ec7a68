"use client";
import { useQuery } from "@tanstack/react-query";
import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useTRPC } from "@/components/shell/trpc";
import { filterOrphans, ORPHAN_KINDS, type OrphanFilter } from "./filter-orphans";

/** Typing pauses this long before the address changes, in milliseconds. */
const TYPING_MS = 400;

const PARSERS = {
  q: parseAsString.withDefault("").withOptions({ limitUrlUpdates: debounce(TYPING_MS) }),
  kind: parseAsStringLiteral(ORPHAN_KINDS),
};

/** The account's orphaned images, and of these the ones that pass the filter in the address. */
export function useOrphanList() {
  const trpc = useTRPC();
  const list = useQuery(trpc.orphan.list.queryOptions());
  const [{ q, kind }, set] = useQueryStates(PARSERS);
  const filter: OrphanFilter = { kind, text: q };
  return {
    list,
    filter,
    rows: filterOrphans(list.data?.orphans ?? [], filter),
    filtered: kind !== null || q.trim() !== "",
    search: (text: string) => set({ q: text || null }),
    choose: (next: OrphanFilter["kind"]) => set({ kind: next }),
    clear: () => set({ q: null, kind: null }),
  };
}

/** See useOrphanList. */
export type OrphanListState = ReturnType<typeof useOrphanList>;
