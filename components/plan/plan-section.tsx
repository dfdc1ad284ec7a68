"use client";
import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { RegionInfo } from "@/server/domain/region/region-info";
import { PlanFigures } from "./plan-figures";
import { PlanFindings } from "./plan-findings";
import { PlanTable } from "./plan-table";
import { type PlannedContent, usePlan } from "./use-plan";

interface PlanSectionProps {
  content: PlannedContent;
  packageId: string;
  regions: readonly RegionInfo[];
}

/** The plan of a draft, whole: what stands in the way, what it takes, and every region in its turn. */
export function PlanSection({ content, packageId, regions }: PlanSectionProps) {
  const t = useTranslations("plan");
  const query = usePlan(content, packageId);
  const plan = query.data;
  return (
    <section
      aria-labelledby="distribution-plan"
      className="rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-prose">
          <h2 id="distribution-plan" className="font-semibold text-lg">
            {t("title")}
          </h2>
          <p className="text-ink-soft">{t("text")}</p>
        </div>
        {plan && (
          <Button
            size="sm"
            icon={<RefreshCw aria-hidden />}
            pending={query.isFetching}
            onClick={() => query.refetch()}
          >
            {t("checkAgain")}
          </Button>
        )}
      </div>
      {query.error && <ReadTrouble query={query} />}
      {!plan && !query.error && <Skeleton rows={5} />}
      {plan && (
        <div className="flex min-w-0 flex-col gap-5">
          <PlanFindings plan={plan} />
          {plan.image && <PlanFigures plan={plan} />}
          {plan.regions.length > 0 && <PlanTable plan={plan} regions={regions} />}
        </div>
      )}
    </section>
  );
}
