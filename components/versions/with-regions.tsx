"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Skeleton } from "@/components/ui/skeleton";
import type { RegionInfo } from "@/server/domain/region/region-info";

/** Shows its content once the regions are known. */
export function WithRegions({
  children,
}: {
  children: (regions: readonly RegionInfo[]) => ReactNode;
}) {
  const trpc = useTRPC();
  const regions = useQuery(trpc.region.list.queryOptions());
  if (regions.data) return children(regions.data);
  if (regions.isError) return <ReadTrouble query={regions} />;
  return <Skeleton rows={6} />;
}
