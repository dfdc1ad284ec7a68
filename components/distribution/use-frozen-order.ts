"use client";
import { useState } from "react";
import {
  freezeOrder,
  type OrderedRegion,
  orderRegions,
  type RegionSort,
} from "@/server/domain/distribution/region-order";

/** Rows in the order they are shown. */
export type FrozenOrder<Region> = {
  rows: Region[];
  /** True when sorting anew would move rows. */
  stale: boolean;
  reapply: () => void;
};

/**
 * Keeps rows where they are while they change, so that nothing jumps under the pointer; sorts anew when
 * the reader asks for another sort or presses "Re-apply sort".
 */
export function useFrozenOrder<Region extends OrderedRegion>(
  regions: readonly Region[],
  sort: RegionSort,
  locale: string,
): FrozenOrder<Region> {
  const key = sort ? `${sort.column}.${sort.direction}` : "";
  const [frozen, setFrozen] = useState<{ key: string; order: string[] } | null>(null);
  const sorted = orderRegions(regions, sort, locale);
  const fresh = frozen === null || frozen.key !== key;
  const order = fresh ? sorted : freezeOrder(frozen.order, sorted);
  const changed = fresh || order.length !== frozen.order.length;
  if (changed && sorted.length > 0) setFrozen({ key, order });

  const byId = new Map(regions.map((region) => [region.regionId, region]));
  return {
    rows: order.flatMap((id) => byId.get(id) ?? []),
    stale: order.some((id, index) => id !== sorted[index]),
    reapply: () => setFrozen({ key, order: sorted }),
  };
}
