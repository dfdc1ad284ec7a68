"use client";
import { useState } from "react";

/** More at once would keep typing waiting; a template with more images or problems is rare. */
const PAGE_SIZE = 50;

/** The first rows of a long list, and how many `showMore` adds of how many that are left. */
export function useFirstPages<Row>(rows: readonly Row[]) {
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * PAGE_SIZE);
  const rest = rows.length - shown.length;
  return { shown, rest, next: Math.min(rest, PAGE_SIZE), showMore: () => setPages(pages + 1) };
}
