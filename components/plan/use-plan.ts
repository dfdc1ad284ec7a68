"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { PlanDistributionInput } from "@/server/domain/version/version-input";

/** A plan rests on some forty calls to the cloud: it is not asked for again while it is this young. */
const PLAN_FRESH_MS = 60_000;

/** What is planned, of all that a version holds. */
export type PlannedContent = Pick<
  PlanDistributionInput,
  "imageType" | "sourceRegionId" | "sourceImageId" | "regionIds"
>;

/** The plan of distributing this content; `packageId` is null for a package to be created. Asked for only while `wanted`. */
export function usePlan(content: PlannedContent, packageId: string | null, wanted = true) {
  const trpc = useTRPC();
  const { imageType, sourceRegionId, sourceImageId } = content;
  const regionIds = [...content.regionIds].sort();
  const input = { packageId, imageType, sourceRegionId, sourceImageId, regionIds };
  return useQuery(
    trpc.plan.get.queryOptions(input, {
      enabled: wanted && sourceImageId !== "" && sourceRegionId !== "",
      staleTime: PLAN_FRESH_MS,
      refetchOnWindowFocus: false,
    }),
  );
}

/** See usePlan. */
export type PlanQuery = ReturnType<typeof usePlan>;
