"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { RegionInfo } from "@/server/domain/region/region-info";

/** Regions change a few times a year. */
const REGIONS_FRESH_MS = 60 * 60_000;

/** The same every time, for those who remember by it. */
const NONE: readonly RegionInfo[] = [];

/** Every region with its names; empty until they are read, and ids stand in for names until then. */
export function useRegionNames(): readonly RegionInfo[] {
  const trpc = useTRPC();
  const query = useQuery(trpc.region.list.queryOptions(undefined, { staleTime: REGIONS_FRESH_MS }));
  return query.data ?? NONE;
}
