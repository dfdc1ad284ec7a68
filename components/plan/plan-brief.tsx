"use client";
import { useTranslations } from "next-intl";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { PlanFigures } from "./plan-figures";
import { PlanFindings } from "./plan-findings";
import { PlanTable } from "./plan-table";
import type { PlanQuery } from "./use-plan";

interface PlanBriefProps {
  query: PlanQuery;
  regions: readonly RegionInfo[];
}

/** The plan where publishing is decided: the figures and what stands in the way; the regions on request. */
export function PlanBrief({ query, regions }: PlanBriefProps) {
  const t = useTranslations("plan");
  const plan = query.data;
  if (query.error) return <ReadTrouble query={query} />;
  if (!plan) return <Skeleton rows={3} />;
  const again = (
    <Button size="sm" pending={query.isFetching} onClick={() => query.refetch()}>
      {t("checkAgain")}
    </Button>
  );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PlanFindings plan={plan} action={again} />
      {plan.image && <PlanFigures plan={plan} />}
      {plan.regions.length > 0 && (
        <details className="min-w-0">
          <summary className="w-fit cursor-pointer rounded-md font-medium text-accent hover:underline">
            {t("showRegions", { count: plan.regions.length })}
          </summary>
          <div className="mt-2">
            <PlanTable plan={plan} regions={regions} />
          </div>
        </details>
      )}
    </div>
  );
}
