"use client";
import { useEffect, useEffectEvent } from "react";

interface Paged {
  /** Page shown now, from 1. */
  page: number;
  pageSize: number;
  /** Rows in all; undefined while that is not known for the present question. */
  total: number | undefined;
  goTo: (page: number) => unknown;
}

/** Shows the last page there is when rows were deleted or a shared address points behind the end. */
export function useLastPage({ page, pageSize, total, goTo }: Paged): void {
  const last = total === undefined ? page : Math.max(1, Math.ceil(total / pageSize));
  const turn = useEffectEvent(() => void goTo(last));
  useEffect(() => {
    if (page > last) turn();
  }, [page, last]);
}
