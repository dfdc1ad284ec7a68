"use client";
import { useEffect, useRef, useState } from "react";
import { FIELD_LIMITS } from "@/server/domain/package/package-fields";
import type { PackageTag } from "@/server/domain/package/package-tags";
import { parseTagLines } from "./parse-tag-lines";

/** Where the focus goes once the rows have changed. */
type FocusTarget = { cell: "key" | "remove"; row: number } | { cell: "add" };

/** What was pasted, for the sentence that says how many lines became tags. */
export type PasteOutcome = { added: number; left: number };

const MAX = FIELD_LIMITS.tags.max;

/** Keeps one stable id per row while the list grows and shrinks, so that React moves rows instead of retyping them. */
function useRowIds(length: number) {
  const [state, setState] = useState({ ids: [] as number[], next: 0 });
  let { ids, next } = state;
  if (ids.length !== length) {
    const missing = Math.max(0, length - ids.length);
    ids = [...ids.slice(0, length), ...Array.from({ length: missing }, (_, index) => next + index)];
    next += missing;
    setState({ ids, next });
  }
  const drop = (row: number) => setState({ ids: ids.toSpliced(row, 1), next });
  return { ids, drop };
}

/**
 * Adding, changing, removing and pasting tags over a controlled list, and where the focus goes after each:
 * to the new key, and on removal to the row before (or to the add button when there is none).
 */
export function useTagRows(value: readonly PackageTag[], onChange: (tags: PackageTag[]) => void) {
  const { ids, drop } = useRowIds(value.length);
  const root = useRef<HTMLDivElement>(null);
  const target = useRef<FocusTarget>(null);
  const [pasted, setPasted] = useState<PasteOutcome | null>(null);
  const [pastedOnce, setPastedOnce] = useState(false);

  useEffect(() => {
    const wanted = target.current;
    if (!wanted) return;
    target.current = null;
    const name = wanted.cell === "add" ? "add" : `${wanted.cell}-${wanted.row}`;
    root.current?.querySelector<HTMLElement>(`[data-tag-part="${name}"]`)?.focus();
  });

  return {
    root,
    ids,
    /** What the last action pasted, null once something else was done. */
    pasted,
    /** Whether anything was ever pasted: pasted cells are checked although nobody has left them. */
    pastedOnce,
    left: MAX - value.length,
    add() {
      target.current = { cell: "key", row: value.length };
      setPasted(null);
      onChange([...value, { key: "", value: "" }]);
    },
    change(row: number, part: Partial<PackageTag>) {
      setPasted(null);
      onChange(value.map((tag, index) => (index === row ? { ...tag, ...part } : tag)));
    },
    remove(row: number) {
      target.current = row > 0 ? { cell: "remove", row: row - 1 } : { cell: "add" };
      setPasted(null);
      drop(row);
      onChange(value.toSpliced(row, 1));
    },
    restore(tag: PackageTag) {
      target.current = { cell: "remove", row: value.length };
      onChange([...value, tag]);
    },
    /** Puts pasted lines in place of an empty row; lines beyond the limit are left out and counted. */
    paste(row: number, text: string) {
      const lines = parseTagLines(text);
      const room = MAX - value.length + 1;
      const taken = lines.slice(0, room);
      target.current = { cell: "key", row: row + taken.length - 1 };
      setPastedOnce(true);
      setPasted({ added: taken.length, left: lines.length - taken.length });
      onChange(value.toSpliced(row, 1, ...taken));
    },
  };
}
